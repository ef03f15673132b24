package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.ClockRecalculated;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a new edition of the calendar did to cases that had been told a day. Until when a reply is
 * due follows from the calendar by itself; here it is only compared with what was told and put on
 * record.
 *
 * @param now the law with the calendar of today
 * @param before the law as the house had it before a day: by it was told what was told then
 */
public record Recalculation(Law now, Function<LocalDate, Law> before, Why why) {

  /** The newest edition, its notice, and what else is to be said. */
  public record Why(String edition, @Nullable String notice, String reason) {}

  /** The move of this case; empty where nothing was told or the day stays. */
  public Optional<ClockRecalculated> of(Application application) {
    Telling telling = application.telling();
    StatutoryClock clock = application.clock();
    if (telling == null || clock == null || !application.stage().isOpen()) {
      return Optional.empty();
    }
    LocalDate told = told(telling, clock, now.rulebook(application.rulesOf()).limits());
    LocalDate due = clock.due(now.calendar(), now.rulebook(application.rulesOf()).limits());
    return told == null || due == null || told.equals(due)
        ? Optional.empty()
        : Optional.of(
            new ClockRecalculated(
                told, due, telling.on(), why.edition(), why.notice(), why.reason()));
  }

  private @Nullable LocalDate told(Telling telling, StatutoryClock clock, Limits limits) {
    return telling.due() == null
        ? clock.due(before.apply(telling.on()).calendar(), limits)
        : telling.due();
  }
}
