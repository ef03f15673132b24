package io.gongkai.local.launcher.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import tools.jackson.databind.JsonNode;

/**
 * {@code <annualReport organ= name= year= format= digest= balanced=>} with one {@code <cell id=>}
 * for every number.
 */
final class XmlReport implements ReportWriter {
  @Override
  public void write(PrintedReport printed, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      xml.writeStartDocument("UTF-8", "1.0");
      JsonNode report = printed.report();
      xml.writeStartElement("annualReport");
      xml.writeAttribute("organ", printed.organ());
      xml.writeAttribute("name", printed.name());
      xml.writeAttribute("year", String.valueOf(printed.year()));
      xml.writeAttribute("format", report.get("format").asString());
      xml.writeAttribute("digest", report.get("digest").asString());
      xml.writeAttribute("balanced", report.get("proof").get("balanced").asString());
      for (Map.Entry<String, JsonNode> cell : report.get("cells").properties()) {
        xml.writeStartElement("cell");
        xml.writeAttribute("id", cell.getKey());
        xml.writeCharacters(cell.getValue().asString());
        xml.writeEndElement();
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
