package io.gongkai.request.calendar.mongo;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.calendar.Calendars;
import io.gongkai.request.calendar.domain.CalendarFact;
import io.gongkai.request.calendar.domain.EditionBook;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** One document for the one calendar; a process reads it again every few seconds it is used. */
@Component
final class MongoCalendars implements Calendars {
  private static final String ID = "calendar";
  private static final long STALE = Duration.ofSeconds(5).toNanos();
  private static final EditionBook SHIPPED = EditionBook.shipped();

  private final FactStore<CalendarFact> store;
  private volatile @Nullable Read last;

  /** A reading and when it was made, on the clock that only measures. */
  private record Read(EditionBook book, long at) {}

  MongoCalendars(FactStores stores) {
    store =
        stores.open(
            "calendars",
            CalendarFact.class,
            stored -> new Document("editions", stored.facts().size()));
  }

  @Override
  public EditionBook book() {
    Read read = last;
    return read == null ? SHIPPED : read.book();
  }

  @Override
  public Mono<Void> fresh() {
    return Mono.defer(
        () -> {
          Read read = last;
          if (read != null && System.nanoTime() - read.at() < STALE) {
            return Mono.empty();
          }
          Mono<EditionBook> again =
              store.find(ID).map(MongoCalendars::book).defaultIfEmpty(SHIPPED).map(this::keep);
          // With the store away a former reading is better than no answer.
          return read == null ? again.then() : again.then().onErrorComplete();
        });
  }

  @Override
  public Mono<EditionBook> change(Stamp stamp, Function<EditionBook, List<CalendarFact>> decision) {
    return store
        .change(ID, null, stamp, stored -> decision.apply(book(stored)))
        .onErrorResume(
            NotFound.class,
            none -> Mono.defer(() -> store.start(ID, stamp, decision.apply(SHIPPED))))
        .retryWhen(Retry.max(3).filter(AlreadyThere.class::isInstance))
        .map(stored -> keep(book(stored)));
  }

  private EditionBook keep(EditionBook book) {
    last = new Read(book, System.nanoTime());
    return book;
  }

  private static EditionBook book(Stored<CalendarFact> stored) {
    EditionBook book = SHIPPED;
    for (Recorded<CalendarFact> each : stored.facts()) {
      book = book.after(each.fact(), each.stamp().known());
    }
    return book;
  }
}
