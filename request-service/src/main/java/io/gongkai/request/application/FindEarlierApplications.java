package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Today;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The other applications of the same applicant to the same organ, found by the blind index and
 * without decrypting anybody: for repeats (art. 36(6)) and for the month's items before this one
 * (国办函〔2020〕109号 art. 4). An erased person has none but those that were linked before.
 */
@UseCase
public final class FindEarlierApplications {

  /** The cursor of the part before; null = from the newest. */
  public record Command(String id, @Nullable String cursor, int limit) {}

  /**
   * @param month first day of the month that is counted: that of the received date, today's before
   *     receipt
   * @param itemsThisMonth applications received in that month before this one
   * @param others newest arrival first, this one aside
   */
  public record Earlier(LocalDate month, int itemsThisMonth, Page<HeldApplication> others) {}

  private final Applications applications;
  private final Today today;

  FindEarlierApplications(Applications applications, Today today) {
    this.applications = applications;
    this.today = today;
  }

  public Mono<Earlier> handle(Command c) {
    return applications
        .find(c.id())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())))
        .flatMap(held -> earlier(c, held));
  }

  private Mono<Earlier> earlier(Command c, HeldApplication held) {
    String party = held.application().submission().party();
    LocalDate received = held.application().received();
    LocalDate month = (received == null ? today.get() : received).withDayOfMonth(1);
    LocalDate before = received == null ? month.plusMonths(1) : received;
    return Mono.zip(
        applications.countReceived(party, month, before, c.id()),
        applications.ofParty(party, c.cursor(), c.limit()),
        (count, page) -> new Earlier(month, Math.toIntExact(count), without(c.id(), page)));
  }

  private static Page<HeldApplication> without(String id, Page<HeldApplication> page) {
    return new Page<>(
        page.items().stream().filter(held -> !held.id().equals(id)).toList(), page.next());
  }
}
