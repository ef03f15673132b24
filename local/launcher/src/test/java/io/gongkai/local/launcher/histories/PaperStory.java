package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of an organ, their interpretations, and the gazette that prints them. */
final class PaperStory {
  private final Maker maker;
  private final Dice dice;
  private final Days days;
  private final List<String> documents = new ArrayList<>();
  private final List<String> issues = new ArrayList<>();

  /** Documents that an issue names before they are made, if they ever are. */
  private final List<String> promised = new ArrayList<>();

  PaperStory(Maker maker) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
  }

  void tell() {
    int steps = dice.between(4, 16);
    for (int i = 0; i < steps; i++) {
      switch (dice.below(4)) {
        case 0 -> issue();
        case 1 -> interpretation();
        default -> document();
      }
    }
  }

  private void document() {
    if (documents.isEmpty() || dice.onceIn(2)) {
      String ref = promised.isEmpty() ? maker.newRef() : promised.removeFirst();
      LocalDate day = days.begin();
      if (made(ref, day)) {
        documents.add(ref);
      }
      return;
    }
    String ref = dice.onceIn(15) ? maker.newRef() : dice.any(documents);
    LocalDate day = days.after(maker.last("document", ref, days.begin()));
    String kind = "document." + dice.word("published published amended repealed withdrawn made");
    if (kind.equals("document.made")) {
      made(ref, day);
    } else {
      maker.tell(kind, ref, days.on(day), line -> step(kind, line));
    }
  }

  private void step(String kind, ObjectNode line) {
    if (dice.onceIn(2)) {
      String field = kind.equals("document.published") ? "site" : dice.word("reason by");
      line.put(field, "S1");
    }
  }

  private boolean made(String ref, LocalDate day) {
    return maker.tell(
        "document.made",
        ref,
        days.on(day),
        line -> {
          line.put("type", dice.word("REGULATION NORMATIVE_DOCUMENT POLICY PERSONNEL OTHER"))
              .put("title", "关于印发办法的通知")
              .put("category", dice.between(1, 15));
          if (dice.onceIn(3)) {
            line.put("documentNumber", "甲府规〔2020〕1号");
          }
          if (dice.onceIn(3)) {
            line.put("effective", day.plusDays(dice.below(60)).toString());
          }
          if (dice.onceIn(3)) {
            line.put("expires", expiry(day));
          }
          if (dice.onceIn(4)) {
            line.putArray("keyAreas").add("财政资金").add("教育");
          }
        });
  }

  /** Never the last day of a year: whether it is over at the year's end is left open. */
  private String expiry(LocalDate day) {
    LocalDate end = day.plusDays(61 + dice.below(700));
    return (end.getDayOfYear() >= 365 ? end.plusDays(3) : end).toString();
  }

  private void interpretation() {
    String document = documents.isEmpty() || dice.onceIn(12) ? maker.newRef() : dice.any(documents);
    LocalDate day = days.after(maker.last("document", document, days.begin()));
    maker.tell(
        "interpretation.published",
        maker.newRef(),
        days.on(day),
        line ->
            line.put("document", document)
                .put("form", dice.word("TEXT GRAPHIC VIDEO AUDIO INTERVIEW PRESS_CONFERENCE QA"))
                .put("title", "解读"));
  }

  private void issue() {
    String ref = issues.isEmpty() || !dice.onceIn(12) ? maker.newRef() : dice.any(issues);
    LocalDate day = maker.last("gazette", ref, days.begin());
    if (dice.onceIn(6)) {
      promise(day);
    } else if (maker.tell("gazette.issued", ref, days.on(day), line -> numbers(line, day))) {
      issues.add(ref);
    }
  }

  /** An issue whose document is not there yet; nobody else has its numbers. */
  private void promise(LocalDate day) {
    String ref = maker.newRef();
    String document = maker.newRef();
    int number = 1000 + Integer.parseInt(ref.substring(ref.lastIndexOf('-') + 1));
    maker.tell(
        "gazette.issued",
        ref,
        days.on(day),
        line -> {
          numbers(line, day);
          line.put("number", number).put("serial", serial(ref, number));
          line.withArray("items").addObject().put("section", "文件").put("document", document);
        });
    promised.add(document);
  }

  private static int serial(String ref, int number) {
    return 100 * number + ref.length();
  }

  private void numbers(ObjectNode line, LocalDate day) {
    line.put("year", day.getYear() - (dice.onceIn(10) ? 1 : 0))
        .put("number", dice.between(1, 12))
        .put("serial", dice.between(1, 60))
        .put("edition", dice.word("REGULAR EXTRA"));
    ArrayNode items = line.putArray("items");
    items.addObject().put("section", "人事任免").put("title", "任免通知");
    if (!documents.isEmpty()) {
      items.addObject().put("section", "文件").put("document", dice.any(documents));
    }
    if (dice.onceIn(2)) {
      line.put("copies", dice.below(3000));
    }
  }
}
