package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where issued letters are kept. */
public interface Letters {

  /** The unique key that refuses a number that is taken. */
  String NUMBER_KEY = "letter_number";

  /**
   * What a list shows, in the order of issue.
   *
   * @param organs null = all
   * @param application null = of every case
   * @param reader account whose letters these are, null = everybody's
   * @param undelivered only those whose delivery is not shown
   */
  record Query(
      @Nullable Set<String> organs,
      @Nullable String application,
      @Nullable String reader,
      boolean undelivered) {}

  /**
   * A new letter; AlreadyThere under {@link #NUMBER_KEY} if its number is taken, under another key
   * if it is issued already.
   */
  Mono<HeldLetter> start(String id, Stamp stamp, LetterFact.Issued issued);

  /** Loads, decides, appends; NotFound, StaleVersion. */
  Mono<HeldLetter> change(
      String id, @Nullable Version seen, Stamp stamp, Function<Letter, List<LetterFact>> decision);

  /** The letter, or empty. */
  Mono<HeldLetter> find(String id);

  Mono<Page<HeldLetter>> page(Query query, @Nullable String cursor, int limit);

  /** All letters of a case; a case has tens. */
  Flux<HeldLetter> of(String application);

  /** The highest number taken in a run, 0 where there is none. */
  Mono<Long> lastSerial(String run);

  /** Letters whose step is still to be taken, or whose bytes are still to be kept. */
  Flux<HeldLetter> unfinished();
}
