package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** What an organ states about its administration, its fees and its purchases. */
final class FigureStory {
  private static final List<String> KINDS =
      List.of(
          "administration.items",
          "administration.items",
          "administration.decisions",
          "fees.collected",
          "procurement.concluded",
          "catalogue.published");

  private final Maker maker;
  private final Dice dice;
  private final Days days;

  /** Two counts of one list on one day: which of them holds is left open. */
  private final Set<String> counted = new HashSet<>();

  FigureStory(Maker maker) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
  }

  void tell() {
    int lines = dice.between(2, 10);
    String ref = maker.newRef();
    for (int i = 0; i < lines; i++) {
      ref = dice.onceIn(8) ? ref : maker.newRef();
      String kind = dice.any(KINDS);
      String item = dice.word("LICENSING OTHER_SERVICES PENALTY COERCION FEES");
      LocalDate day = days.begin();
      if (!kind.equals("administration.items") || counted.add(item + day)) {
        maker.tell(kind, ref, days.on(day), line -> fill(kind, item, line));
      }
    }
  }

  private void fill(String kind, String item, ObjectNode line) {
    switch (kind) {
      case "administration.items" -> line.put("item", item).put("count", dice.below(60));
      case "administration.decisions" -> line.put("item", item).put("count", dice.below(9000));
      case "catalogue.published" -> line.put("field", "义务教育").put("items", dice.below(40));
      case "procurement.concluded" -> line.put("title", "办公设备").put("amount", amount());
      default -> line.put("amount", amount());
    }
  }

  private String amount() {
    return dice.below(9_000_000) + dice.any(List.of("", ".5", ".05", ".99", ".01"));
  }
}
