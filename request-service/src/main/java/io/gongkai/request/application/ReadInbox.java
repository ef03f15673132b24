package io.gongkai.request.application;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Today;
import io.gongkai.request.application.domain.Level;
import io.gongkai.request.application.domain.Urgency;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What lies on a desk, by due day, with the number of cases of each level. A level is never stored:
 * it follows from the due day and today.
 */
@UseCase
public final class ReadInbox {
  /** Numbers beyond this are not told apart; a desk with so many has other troubles. */
  public static final int COUNTED = 1000;

  /** {@code level} null = all; the cursor of the part before, null = from the beginning. */
  public record Command(
      Worklists.Filter filter, @Nullable Level level, @Nullable String cursor, int limit) {}

  /** Cases of a level; {@code count} is {@link #COUNTED} where there are as many or more. */
  public record Count(Level level, long count) {}

  /** {@code dueToday} are among the red ones. */
  public record Inbox(List<Count> counts, long dueToday, Page<HeldApplication> cases) {}

  private final Worklists worklists;
  private final Urgencies urgencies;
  private final Rulebooks rulebooks;
  private final Today today;

  ReadInbox(Worklists worklists, Urgencies urgencies, Rulebooks rulebooks, Today today) {
    this.worklists = worklists;
    this.urgencies = urgencies;
    this.rulebooks = rulebooks;
    this.today = today;
  }

  public Mono<Inbox> handle(Command command) {
    LocalDate day = today.get();
    WorkingDays calendar = rulebooks.law().calendar(day);
    Urgency urgency = urgencies.current();
    Mono<List<Count>> counts =
        Flux.fromIterable(Arrays.asList(Level.values()))
            .concatMap(
                level ->
                    worklists
                        .count(query(command, level, urgency, day, calendar), COUNTED)
                        .map(count -> new Count(level, count)))
            .collectList();
    var ofToday = new Urgency.Span(day, day.plusDays(1));
    return Mono.zip(
            counts,
            worklists.count(new Worklists.Query(command.filter(), ofToday, false, day), COUNTED),
            worklists.page(
                query(command, command.level(), urgency, day, calendar),
                command.cursor(),
                command.limit()))
        .map(parts -> new Inbox(parts.getT1(), parts.getT2(), parts.getT3()));
  }

  private static Worklists.Query query(
      Command c, @Nullable Level level, Urgency urgency, LocalDate day, WorkingDays calendar) {
    return level == null || level == Level.NONE
        ? new Worklists.Query(c.filter(), null, level == Level.NONE, day)
        : new Worklists.Query(c.filter(), urgency.span(level, day, calendar), false, day);
  }
}
