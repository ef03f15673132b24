package io.gongkai.reporting.samples;

import java.util.Map;

/** Which event a kind of the ledger is announced as. */
final class EventKinds {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("request.submitted", "request.application-submitted"),
          Map.entry("request.received", "request.application-received"),
          Map.entry("request.correction-requested", "request.correction-requested"),
          Map.entry("request.corrected", "request.application-corrected"),
          Map.entry("request.replied", "request.application-replied"),
          Map.entry("request.closed", "request.application-closed"),
          Map.entry("request.outcome-corrected", "request.outcome-corrected"),
          Map.entry("remedy.filed", "request.remedy-filed"),
          Map.entry("remedy.decided", "request.remedy-decided"),
          Map.entry("message.received", "request.message-received"),
          Map.entry("message.replied", "request.message-replied"),
          Map.entry("document.made", "disclosure.document-made"),
          Map.entry("document.published", "disclosure.document-published"),
          Map.entry("document.repealed", "disclosure.document-repealed"),
          Map.entry("document.withdrawn", "disclosure.document-withdrawn"),
          Map.entry("interpretation.published", "disclosure.interpretation-published"),
          Map.entry("catalogue.published", "disclosure.catalogue-published"),
          Map.entry("site.registered", "disclosure.site-registered"),
          Map.entry("site.closed", "disclosure.site-closed"),
          Map.entry("administration.items", "disclosure.items-counted"),
          Map.entry("administration.decisions", "disclosure.decisions-counted"),
          Map.entry("fees.collected", "disclosure.fees-collected"),
          Map.entry("procurement.concluded", "disclosure.procurement-concluded"),
          Map.entry("gazette.issued", "gazette.issue-published"),
          Map.entry("inspection.recorded", "reporting.inspection-recorded"),
          Map.entry("inspection.circulated", "reporting.inspection-circulated"),
          Map.entry("workplan.task", "reporting.task-planned"),
          Map.entry("workplan.completed", "reporting.task-completed"));

  private EventKinds() {}

  static String type(String kind) {
    String name = NAMES.get(kind);
    return name == null ? "" : "io.gongkai." + name + ".v1";
  }
}
