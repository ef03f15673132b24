package io.gongkai.request.application;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.application.domain.Level;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.application.domain.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every case of every organ that is amber, red or overdue today, the most pressing first. */
@UseCase
public final class FindUrgentCases {
  /** {@code id} null = all; else that case alone, if it is urgent, by its newest facts. */
  public record Command(@Nullable String id) {}

  private static final int PART = 100;
  private static final Worklists.Filter ALL = new Worklists.Filter(null, null, null, null);

  private final Worklists worklists;
  private final Applications applications;
  private final Urgencies urgencies;
  private final Rulebooks rulebooks;
  private final Today today;

  FindUrgentCases(
      Worklists worklists,
      Applications applications,
      Urgencies urgencies,
      Rulebooks rulebooks,
      Today today) {
    this.worklists = worklists;
    this.applications = applications;
    this.urgencies = urgencies;
    this.rulebooks = rulebooks;
    this.today = today;
  }

  public Flux<UrgentCase> handle(Command command) {
    String id = command.id();
    LocalDate day = today.get();
    return id == null
        ? all(day).concatMap(held -> Mono.justOrEmpty(urgent(held, day)))
        : applications.find(id).mapNotNull(held -> urgent(held, day)).flux();
  }

  private Flux<HeldApplication> all(LocalDate day) {
    WorkingDays calendar = rulebooks.law().calendar(day);
    LocalDate before = urgencies.current().span(Level.AMBER, day, calendar).before();
    var pressing = new Worklists.Query(ALL, new Urgency.Span(null, before), false, day);
    return worklists
        .page(pressing, null, PART)
        .expand(
            page ->
                page.next() == null ? Mono.empty() : worklists.page(pressing, page.next(), PART))
        .concatMapIterable(page -> page.items());
  }

  private @Nullable UrgentCase urgent(HeldApplication held, LocalDate day) {
    Moment moment = new Moment(held.application(), new Step(day, day, "", false), rulebooks.law());
    LocalDate due = held.application().stage().isOpen() ? moment.due() : null;
    WorkingDays calendar = rulebooks.law().calendar(day);
    Level level = urgencies.current().of(due, day, calendar);
    if (due == null || level == Level.GREEN) {
      return null;
    }
    return new UrgentCase(
        held.id(),
        held.application().submission().organ(),
        held.application().submission().ref(),
        held.application().assignee(),
        level.name(),
        due,
        Urgency.left(due, day, calendar));
  }
}
