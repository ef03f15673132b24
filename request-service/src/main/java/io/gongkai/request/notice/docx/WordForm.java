package io.gongkai.request.notice.docx;

import io.gongkai.request.notice.domain.Block;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A form: labels in 黑体, values in 仿宋, on the whole width of the text area. */
final class WordForm {

  private static final int WIDTH = 8844; // 156 mm
  private static final int LABEL_SIZE = 12;
  private static final int VALUE_SIZE = 14;
  private static final int ROW = 420;
  private static final int TO_WRITE_IN = 1080; // 54 pt
  private static final int SHORT = 8;

  private WordForm() {}

  static void add(XWPFDocument document, Block.Form form, WordFaces faces) {
    int columns = form.rows().getFirst().size();
    XWPFTable table = document.createTable(form.rows().size(), columns);
    table.setWidth(WIDTH);
    table.setTableAlignment(TableRowAlign.CENTER);
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int c = 0; c < columns; c++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(width(c, columns)));
    }
    for (int r = 0; r < form.rows().size(); r++) {
      List<String> row = form.rows().get(r);
      table.getRow(r).setCantSplitRow(true);
      if (columns == 2 && row.get(1).isEmpty()) {
        table.getRow(r).setHeight(TO_WRITE_IN);
      }
      boolean joined = form.rows().size() <= SHORT && r + 1 < form.rows().size();
      for (int c = 0; c < columns; c++) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        cell.setWidth(String.valueOf(width(c, columns)));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        fill(cell, row.get(c), c % 2 == 0, faces);
        cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(joined));
      }
    }
  }

  private static int width(int column, int columns) {
    double label = columns == 2 ? 0.24 : 0.17;
    double value = columns == 2 ? 0.76 : 0.33;
    return (int) (WIDTH * (column % 2 == 0 ? label : value));
  }

  private static void fill(XWPFTableCell cell, String text, boolean label, WordFaces faces) {
    List<String> lines = text.isEmpty() ? List.of("") : text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      XWPFParagraph paragraph = i == 0 ? cell.getParagraphs().getFirst() : cell.addParagraph();
      paragraph.setAlignment(label ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
      paragraph.setSpacingBefore(60);
      paragraph.setSpacingAfter(60);
      Words.exact(paragraph, ROW);
      XWPFRun run = paragraph.createRun();
      Words.face(run, label ? faces.hei : faces.fangsong, label ? LABEL_SIZE : VALUE_SIZE);
      run.setText(lines.get(i));
    }
  }
}
