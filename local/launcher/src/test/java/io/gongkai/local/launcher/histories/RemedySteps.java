package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Files and decides remedies against one application. */
final class RemedySteps {
  private final Maker maker;
  private final Dice dice;
  private final Days days;
  private final String request;
  private final List<String> filed = new ArrayList<>();

  RemedySteps(Maker maker, String request) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
    this.request = request;
  }

  /** One line, some time after a day; answers the day on which the story stands then. */
  LocalDate tell(LocalDate now) {
    LocalDate day = dice.onceIn(6) ? now.plusDays(59 + dice.below(3)) : days.after(now);
    if (filed.isEmpty() || dice.onceIn(3)) {
      String ref = filed.isEmpty() || !dice.onceIn(8) ? maker.newRef() : dice.any(filed);
      if (file(ref, day)) {
        filed.add(ref);
      }
    } else {
      String ref = dice.onceIn(20) ? maker.newRef() : dice.any(filed);
      String result = dice.word("UPHELD CORRECTED CORRECTED OTHER");
      maker.tell("remedy.decided", ref, days.on(day), line -> line.put("result", result));
    }
    return day.isBefore(now) ? now : day;
  }

  private boolean file(String ref, LocalDate day) {
    String attacked = dice.onceIn(20) ? request + "-none" : request;
    String type = dice.word("RECONSIDERATION LITIGATION_DIRECT LITIGATION_AFTER_RECONSIDERATION");
    return maker.tell(
        "remedy.filed", ref, days.on(day), line -> line.put("request", attacked).put("type", type));
  }
}
