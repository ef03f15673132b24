package io.gongkai.local.launcher.client;

/** What an applicant of the local office fills in (art. 29). */
public final class ApplicationForm {
  private ApplicationForm() {}

  /** One of many; the mark makes it another one. */
  public static String of(String mark) {
    return """
    {"organ": "%s", "channel": "ONLINE", "subject": "演练事项%s", "description": "演练申请%s",
     "delivery": "PAPER",
     "applicant": {"category": "NATURAL_PERSON", "name": "演练人%s", "address": "云浮市云城区演练路1号",
                   "document": {"type": "OTHER", "number": "YL-%s"}}}"""
        .formatted(LocalOffice.ORGAN, mark, mark, mark, mark);
  }
}
