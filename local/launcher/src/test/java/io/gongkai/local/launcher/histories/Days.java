package io.gongkai.local.launcher.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days and moments of a history, more of them where something turns on them. */
final class Days {
  private static final LocalDate FIRST = LocalDate.of(2019, 5, 15);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  private final Dice dice;

  Days(Dice dice) {
    this.dice = dice;
  }

  /** When a line says that something happened and was learned. */
  record Stamp(Instant at, Instant recorded) {}

  /** A day on which a subject begins; most lie near the ends of the years of the two formats. */
  LocalDate begin() {
    return switch (dice.below(6)) {
      case 0 -> FIRST.plusDays(dice.below((int) ChronoUnit.DAYS.between(FIRST, LAST)));
      case 1 -> LocalDate.of(2019, 10, 20).plusDays(dice.below(75));
      case 2 -> LocalDate.of(2020, 10, 10).plusDays(dice.below(85));
      case 3 -> LocalDate.of(2023, 10, 20).plusDays(dice.below(75));
      case 4 -> LocalDate.of(2024, 10, 10).plusDays(dice.below(85));
      default -> LocalDate.of(dice.onceIn(2) ? 2020 : 2024, 1, 1).plusDays(dice.below(300));
    };
  }

  /** Soon after a day, seldom long after it or before it. */
  LocalDate after(LocalDate day) {
    return switch (dice.below(12)) {
      case 0 -> day;
      case 1 -> day.plusDays(dice.below(120));
      case 2 -> dice.onceIn(3) ? day.minusDays(dice.between(1, 5)) : day.plusDays(1);
      default -> day.plusDays(dice.below(18));
    };
  }

  /** Some moment of the day, learned at once or, now and then, days later. */
  Stamp on(LocalDate day) {
    Instant at = moment(day);
    return dice.onceIn(9)
        ? new Stamp(at, moment(day.plusDays(dice.between(1, 50))))
        : new Stamp(at, at);
  }

  /** Something of {@code day} that becomes known on a later one. */
  Stamp on(LocalDate day, LocalDate known) {
    Instant at = moment(day);
    Instant recorded = moment(known);
    return recorded.isAfter(at) ? new Stamp(at, recorded) : new Stamp(at, at);
  }

  private Instant moment(LocalDate day) {
    int second =
        switch (dice.below(8)) {
          case 0 -> 0;
          case 1 -> 24 * 60 * 60 - 1;
          default -> dice.below(24 * 60) * 60;
        };
    return day.atStartOfDay(Fact.SHANGHAI).plusSeconds(second).toInstant();
  }
}
