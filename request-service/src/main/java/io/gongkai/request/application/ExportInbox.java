package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.application.domain.Level;
import io.gongkai.request.application.domain.Urgency;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All of a desk's open cases under a filter, part by part, the next due day first. */
@UseCase
public final class ExportInbox {
  /** {@code level} null = all. */
  public record Command(Worklists.Filter filter, @Nullable Level level) {}

  private static final int PART = 200;

  private final Worklists worklists;
  private final Urgencies urgencies;
  private final Rulebooks rulebooks;
  private final Today today;

  ExportInbox(Worklists worklists, Urgencies urgencies, Rulebooks rulebooks, Today today) {
    this.worklists = worklists;
    this.urgencies = urgencies;
    this.rulebooks = rulebooks;
    this.today = today;
  }

  public Flux<HeldApplication> handle(Command c) {
    LocalDate day = today.get();
    Level level = c.level();
    Urgency.Span span =
        level == null || level == Level.NONE
            ? null
            : urgencies.current().span(level, day, rulebooks.law().calendar(day));
    var query = new Worklists.Query(c.filter(), span, level == Level.NONE, day);
    return worklists
        .page(query, null, PART)
        .expand(
            page -> page.next() == null ? Mono.empty() : worklists.page(query, page.next(), PART))
        .concatMapIterable(page -> page.items());
  }
}
