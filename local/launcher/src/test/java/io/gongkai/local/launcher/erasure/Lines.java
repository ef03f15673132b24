package io.gongkai.local.launcher.erasure;

import static io.gongkai.local.launcher.erasure.Office.body;

import java.util.ArrayList;
import java.util.List;

/** Lines of a ledger on one subject on one day. */
record Lines(String organ, String ref, String day, List<String> all) {

  Lines(String organ, String ref, String day) {
    this(organ, ref, day, new ArrayList<>());
  }

  /** A line of this kind with these fields and values by turns. */
  Lines line(String kind, String... fields) {
    String[] every = new String[fields.length + 8];
    System.arraycopy(fields, 0, every, 8, fields.length);
    String[] head = {"kind", kind, "organ", organ, "ref", ref, "at", day};
    System.arraycopy(head, 0, every, 0, head.length);
    all.add(body(every));
    return this;
  }

  /** An application that came in and is handled with many words. */
  Lines application(Citizen person) {
    all.add(person.line(organ, ref, day));
    String third = person.words();
    String agency = person.words();
    line("request.received");
    line("request.correction-requested", "points", person.words(), "deadline", day);
    line("request.corrected", "description", person.words());
    line("request.third-party-consulted", "thirdParty", third, "delivered", day);
    line("request.third-party-answered", "thirdParty", third, "answer", "AGREES");
    line("request.agency-consulted", "agency", agency);
    line("request.agency-answered", "agency", agency, "answer", "AGREES");
    line("request.reasons-requested", "reasons", person.words());
    line("request.reasons-given", "reasons", person.words());
    return line("request.reply-deferred", "until", day, "reasons", person.words());
  }

  /** A message and its answer. */
  Lines message(Citizen person) {
    line(
        "message.received",
        "source",
        "HOTLINE_12345",
        "subject",
        person.words(),
        "text",
        person.words());
    return line("message.replied", "text", person.words());
  }
}
