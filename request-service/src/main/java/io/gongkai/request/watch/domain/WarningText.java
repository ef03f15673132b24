package io.gongkai.request.watch.domain;

/** What a desk is told: the number of the case and its days, and nothing of anybody. */
public final class WarningText {
  private WarningText() {}

  /** One line, fit for the subject of a mail and for a short message. */
  public static String of(WarningFact.Begun w) {
    int left = w.workingDaysLeft();
    String when =
        left < 0
            ? "已逾期%d个工作日".formatted(-left)
            : left == 0 ? "今日到期" : "距期限还有%d个工作日".formatted(left);
    return "【依申请公开办理提醒】%s %s（答复期限%s）".formatted(w.ref(), when, w.due());
  }
}
