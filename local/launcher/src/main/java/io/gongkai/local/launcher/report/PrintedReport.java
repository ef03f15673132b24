package io.gongkai.local.launcher.report;

import io.gongkai.local.launcher.Refused;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An annual report in the shape of the official form, with what proves it. */
record PrintedReport(
    String organ, String name, int year, List<PrintedTable> tables, JsonNode report) {

  /**
   * {@code report} as the service composes it, {@code form} as it tells the official form of that
   * year.
   */
  static PrintedReport of(JsonNode report, JsonNode form) {
    Values values = new Values(report.get("cells"));
    JsonNode tables = form.get("tables");
    return new PrintedReport(
        report.get("organ").asString(),
        report.get("organName").asString(),
        report.get("year").asInt(),
        List.of(
            DisclosureTable.of(tables.get("t2"), values),
            RequestTable.of(tables.get("t3"), values),
            RemedyTable.of(tables.get("t4"), values)),
        report);
  }

  String title() {
    return name + year + "年政府信息公开工作年度报告";
  }

  /** The numbers of the report by the ids of their cells. */
  record Values(JsonNode cells) {
    PrintedCell of(String id) {
      JsonNode value = cells.path(id);
      if (value.isMissingNode()) {
        throw new Refused("the report has no cell " + id);
      }
      return PrintedCell.value(value.asString());
    }
  }
}
