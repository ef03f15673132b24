package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A document with the tables of the form, their cells joined as they are printed. */
final class DocxReport implements ReportWriter {
  private static final String FACE = "宋体";

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      heading(document, report.title(), 18);
      for (PrintedTable table : report.tables()) {
        heading(document, table.title(), 14);
        table(document, Grid.of(table));
      }
      document.getProperties().getCoreProperties().setTitle(report.title());
      document.write(out);
    }
  }

  private static void heading(XWPFDocument document, String text, int points) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    run(paragraph, text, points);
  }

  private static void run(XWPFParagraph paragraph, String text, int points) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily(FACE);
    run.setFontFamily(FACE, XWPFRun.FontCharRange.eastAsia);
    run.setFontSize(points);
    run.setText(text);
  }

  private static void table(XWPFDocument document, Grid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (int row = 0; row < grid.rows(); row++) {
      row(table.createRow(), grid, row);
    }
  }

  // A cell that hangs down from above is there again in every row it covers, as a continuation.
  private static void row(XWPFTableRow line, Grid grid, int row) {
    while (!line.getTableCells().isEmpty()) {
      line.removeCell(0);
    }
    for (int column = 0; column < grid.columns(); ) {
      Grid.Place place = at(grid, row, column);
      PrintedCell printed = place.cell();
      XWPFTableCell cell = line.createCell();
      CTTcPr form =
          cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
      if (printed.columns() > 1) {
        form.addNewGridSpan().setVal(BigInteger.valueOf(printed.columns()));
      }
      if (printed.rows() > 1) {
        form.addNewVMerge().setVal(place.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
      }
      if (place.row() == row) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        run(paragraph, printed.text(), 9);
      }
      column += printed.columns();
    }
  }

  private static Grid.Place at(Grid grid, int row, int column) {
    return grid.places().stream()
        .filter(p -> p.row() <= row && row < p.row() + p.cell().rows())
        .filter(p -> p.column() <= column && column < p.column() + p.cell().columns())
        .findFirst()
        .orElseThrow();
  }
}
