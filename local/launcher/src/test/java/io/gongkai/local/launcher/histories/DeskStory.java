package io.gongkai.local.launcher.histories;

import java.time.LocalDate;

/** A message, or a task of the work plan. */
final class DeskStory {
  private final Maker maker;
  private final Dice dice;
  private final Days days;

  DeskStory(Maker maker) {
    this.maker = maker;
    this.dice = maker.dice();
    this.days = new Days(dice);
  }

  void tell() {
    String ref = maker.newRef();
    boolean message = dice.onceIn(2);
    LocalDate begin = days.begin();
    if (!dice.onceIn(15)) {
      step(message ? "message.received" : "workplan.task", ref, begin);
    }
    int steps = dice.below(5);
    for (int i = 0; i < steps; i++) {
      String kind =
          message
              ? "message." + dice.word("assigned assigned replied declined rated received")
              : "workplan." + dice.word("completed completed task");
      step(kind, ref, days.after(maker.last(Fact.family(kind), ref, begin)));
    }
  }

  private void step(String kind, String ref, LocalDate day) {
    maker.tell(
        kind,
        ref,
        days.on(day),
        line -> {
          switch (kind) {
            case "message.received" -> line.put("source", source()).put("subject", "咨询");
            case "message.assigned" -> line.put("to", "990001-JYJ");
            case "message.declined" ->
                line.put("reason", dice.word("DUPLICATE OUT_OF_JURISDICTION IN_PROCEDURE OTHER"));
            case "message.rated" -> line.put("rating", dice.word("SATISFIED DISSATISFIED"));
            case "message.replied" -> {
              if (dice.onceIn(2)) {
                line.put("text", "答复");
              }
            }
            case "workplan.task" -> {
              line.put("year", day.getYear())
                  .put("aspect", dice.word("政策解读 平台建设 监督保障"))
                  .put("title", "任务")
                  .put("due", day.plusDays(90).toString());
              line.putArray("responsible").add("990001");
            }
            default -> {
              if (dice.onceIn(2)) {
                line.put("evidence", "E1");
              }
            }
          }
        });
  }

  private String source() {
    return dice.word(
        "GOVERNOR_MAILBOX PEOPLE_CN PORTAL_CONSULTATION PORTAL_COMPLAINT MAYOR_MAILBOX ERROR_REPORT"
            + " HOTLINE_12345");
  }
}
