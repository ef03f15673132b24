package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet for each table; counts are numbers, money keeps every digit as text. */
final class XlsxReport implements ReportWriter {
  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      CellStyle style = style(book);
      for (PrintedTable table : report.tables()) {
        sheet(book.createSheet(table.title()), Grid.of(table), style);
      }
      book.getProperties().getCoreProperties().setTitle(report.title());
      book.write(out);
    }
  }

  private static void sheet(XSSFSheet sheet, Grid grid, CellStyle style) {
    for (int i = 0; i < grid.rows(); i++) {
      XSSFRow row = sheet.createRow(i);
      for (int column = 0; column < grid.columns(); column++) {
        row.createCell(column).setCellStyle(style);
      }
    }
    for (Grid.Place place : grid.places()) {
      PrintedCell printed = place.cell();
      fill(sheet.getRow(place.row()).getCell(place.column()), printed);
      if (printed.rows() > 1 || printed.columns() > 1) {
        sheet.addMergedRegion(
            new CellRangeAddress(
                place.row(),
                place.row() + printed.rows() - 1,
                place.column(),
                place.column() + printed.columns() - 1));
      }
    }
  }

  private static void fill(XSSFCell cell, PrintedCell printed) {
    if (!printed.head() && printed.text().matches("-?\\d{1,9}")) {
      cell.setCellValue(Integer.parseInt(printed.text()));
    } else {
      cell.setCellValue(printed.text());
    }
  }

  private static CellStyle style(XSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setAlignment(HorizontalAlignment.CENTER);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }
}
