package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where applications are kept. */
public interface Applications {

  /**
   * What a list shows: applications of these organs (null = all), of this account (null = any), in
   * this state, open or not; by the day of arrival, newest first, or by the due day, next first.
   */
  record Query(
      @Nullable Set<String> organs,
      @Nullable String owner,
      @Nullable String state,
      @Nullable Boolean open,
      boolean byDue) {}

  /** A new application; AlreadyThere if its id is taken. */
  Mono<HeldApplication> start(String id, Stamp stamp, List<ApplicationFact> first);

  /** Loads, decides, appends; NotFound, StaleVersion. */
  Mono<HeldApplication> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Application, List<ApplicationFact>> decision);

  /** The application, or empty. */
  Mono<HeldApplication> find(String id);

  Mono<Page<HeldApplication>> page(Query query, @Nullable String cursor, int limit);

  /** The applications of one applicant, newest arrival first. */
  Mono<Page<HeldApplication>> ofParty(String party, @Nullable String cursor, int limit);

  /**
   * How many applications of this applicant, withdrawn ones aside, were received from {@code since}
   * on and before the one with this id, which was received on {@code day}.
   */
  Mono<Long> countReceived(String party, LocalDate since, LocalDate day, String id);

  /** Whether an application of this applicant is not yet answered or closed. */
  Mono<Boolean> hasOpen(String party);

  /** Every open case, in an order that no change of a case disturbs. */
  Mono<Page<HeldApplication>> open(@Nullable String cursor, int limit);
}
