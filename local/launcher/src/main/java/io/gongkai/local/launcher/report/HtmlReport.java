package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** One page that needs nothing else; well-formed, so that machines read it too. */
final class HtmlReport implements ReportWriter {
  private static final String STYLE =
      "body{font-family:serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
          + "table{border-collapse:collapse;width:100%;margin-bottom:2rem}"
          + "th,td{border:1px solid;padding:.3rem;font-weight:normal;text-align:center}";

  @Override
  public void write(PrintedReport report, OutputStream out) throws IOException {
    try {
      XMLStreamWriter html = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      html.writeDTD("<!DOCTYPE html>");
      html.writeStartElement("html");
      html.writeAttribute("lang", "zh-CN");
      html.writeStartElement("head");
      html.writeEmptyElement("meta");
      html.writeAttribute("charset", "UTF-8");
      element(html, "title", report.title());
      element(html, "style", STYLE);
      html.writeEndElement();
      html.writeStartElement("body");
      element(html, "h1", report.title());
      for (PrintedTable table : report.tables()) {
        element(html, "h2", table.title());
        table(html, table);
      }
      element(html, "p", "摘要值：" + report.report().get("digest").asString());
      html.writeEndElement();
      html.writeEndElement();
      html.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private static void table(XMLStreamWriter html, PrintedTable table) throws XMLStreamException {
    html.writeStartElement("table");
    html.writeAttribute("aria-label", table.title());
    for (List<PrintedCell> row : table.rows()) {
      html.writeStartElement("tr");
      for (PrintedCell cell : row) {
        html.writeStartElement(cell.head() ? "th" : "td");
        span(html, "colspan", cell.columns());
        span(html, "rowspan", cell.rows());
        html.writeCharacters(cell.text());
        html.writeEndElement();
      }
      html.writeEndElement();
    }
    html.writeEndElement();
  }

  private static void span(XMLStreamWriter html, String name, int count) throws XMLStreamException {
    if (count > 1) {
      html.writeAttribute(name, String.valueOf(count));
    }
  }

  private static void element(XMLStreamWriter html, String name, String text)
      throws XMLStreamException {
    html.writeStartElement(name);
    html.writeCharacters(text);
    html.writeEndElement();
  }
}
