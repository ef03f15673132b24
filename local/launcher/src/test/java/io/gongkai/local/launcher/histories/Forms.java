package io.gongkai.local.launcher.histories;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The fields of each kind as the tables of the format name them; a question mark = may be absent.
 */
final class Forms {
  private static final String BESIDE = "organ:ref ref:ref at:moment recorded?:moment";

  private static final Map<String, String> OWN =
      Map.ofEntries(
          Map.entry("organ", "parent?:ref name:text level:code division:division"),
          Map.entry(
              "request.submitted",
              "channel:code applicant:object subject:text description:text delivery:code"),
          Map.entry("request.received", ""),
          Map.entry("request.correction-requested", "points:text deadline:date"),
          Map.entry("request.corrected", "description:text"),
          Map.entry("request.third-party-consulted", "thirdParty:text delivered:date"),
          Map.entry("request.third-party-answered", "thirdParty:text answer:code"),
          Map.entry("request.agency-consulted", "agency:text delivered?:date"),
          Map.entry("request.agency-answered", "agency:text answer:code"),
          Map.entry("request.reasons-requested", "reasons:text"),
          Map.entry("request.reasons-given", "reasons:text"),
          Map.entry("request.reply-deferred", "until:date reasons:text"),
          Map.entry("request.extended", "workingDays:extension approvedBy:text"),
          Map.entry("request.fee-noticed", "basis:code quantity:number"),
          Map.entry("request.fee-paid", "amount:money"),
          Map.entry(
              "request.replied", "outcome:code documentNumber?:text publicInterestOverride?:flag"),
          Map.entry("request.closed", "outcome:code"),
          Map.entry("request.outcome-corrected", "outcome:code reason:text"),
          Map.entry("remedy.filed", "request:ref type:code"),
          Map.entry("remedy.decided", "result:code"),
          Map.entry(
              "document.made",
              "type:code title:text documentNumber?:text category:number content?:text"
                  + " effective?:date expires?:date keyAreas?:list"),
          Map.entry("document.published", "site?:ref"),
          Map.entry("document.amended", "reason?:text by?:ref"),
          Map.entry("document.repealed", "reason?:text by?:ref"),
          Map.entry("document.withdrawn", "reason?:text by?:ref"),
          Map.entry("interpretation.published", "document:ref form:code title:text"),
          Map.entry("catalogue.published", "field:text items:count"),
          Map.entry("administration.items", "item:code count:count"),
          Map.entry("administration.decisions", "item:code count:count"),
          Map.entry("fees.collected", "amount:money"),
          Map.entry("procurement.concluded", "title:text amount:money"),
          Map.entry(
              "gazette.issued",
              "year:number number:number serial:number edition:code items:list copies?:count"),
          Map.entry("message.received", "source:code subject:text text?:text"),
          Map.entry("message.assigned", "to:ref"),
          Map.entry("message.replied", "text?:text"),
          Map.entry("message.declined", "reason:code"),
          Map.entry("message.rated", "rating:code"),
          Map.entry("site.registered", "type:code name:text code?:text parent?:ref"),
          Map.entry("site.closed", "reason:text"),
          Map.entry("inspection.recorded", "site:ref cadence:code findings:list"),
          Map.entry("inspection.circulated", "year:number quarter:quarter"),
          Map.entry("rectification.completed", "inspection:ref finding:count"),
          Map.entry("rectification.verified", "inspection:ref finding:count"),
          Map.entry(
              "workplan.task", "year:number aspect:text title:text responsible:list due:date"),
          Map.entry("workplan.completed", "evidence?:text"));

  private Forms() {}

  /** One field of a line. */
  record Field(String name, boolean required, String type) {

    private static Field of(String text) {
      String name = text.substring(0, text.indexOf(':'));
      String bare = name.replace("?", "");
      return new Field(bare, bare.equals(name), text.substring(text.indexOf(':') + 1));
    }
  }

  /** The fields of a line of this kind but {@code kind} itself. */
  static List<Field> of(String kind) {
    String own = OWN.get(kind);
    if (own == null) {
      throw new IllegalArgumentException(kind);
    }
    return Arrays.stream((BESIDE + " " + own).strip().split(" ")).map(Field::of).toList();
  }

  /** All kinds of lines. */
  static List<String> kinds() {
    return OWN.keySet().stream().sorted().toList();
  }
}
