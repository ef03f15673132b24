package io.gongkai.calendar;

/** Why a day counts toward a limit, or why not. */
public enum Because {
  WORKING_DAY("工作日", "working day"),
  MAKE_UP_DAY("调休上班日", "day of work by notice"),
  WEEKEND("周末", "weekend"),
  HOLIDAY("放假", "day off"),
  SUSPENDED("期限中止", "suspended");

  private final String zh;
  private final String en;

  Because(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** The reason in Chinese. */
  public String zh() {
    return zh;
  }

  /** The reason in English. */
  public String en() {
    return en;
  }

  static Because of(DayKind kind) {
    return switch (kind) {
      case WORKING -> WORKING_DAY;
      case MAKE_UP -> MAKE_UP_DAY;
      case WEEKEND -> WEEKEND;
      case HOLIDAY -> HOLIDAY;
    };
  }
}
