package io.gongkai.request.notice.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.HeldLetter;
import io.gongkai.request.notice.ReadLetter;
import io.gongkai.request.organ.FindOrgansInSight;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may know of a letter: the staff of its organ and their supervisors of every letter of a case,
 * the applicant of those addressed to him and in force.
 */
@Component
final class LetterReaders {

  static final String[] OFFICERS = {"clerk", "reviewer", "head"};
  private static final String[] STAFF = {"clerk", "reviewer", "head", "editor", "supervisor"};
  private static final String[] READERS = {
    "citizen", "clerk", "reviewer", "head", "editor", "supervisor"
  };

  private final ReadCaseRecord cases;
  private final ReadLetter letters;
  private final FindOrgansInSight organs;
  private final Today today;

  LetterReaders(ReadCaseRecord cases, ReadLetter letters, FindOrgansInSight organs, Today today) {
    this.cases = cases;
    this.letters = letters;
    this.organs = organs;
    this.today = today;
  }

  /** The case if the caller may know of it, else NotFound. */
  Mono<CaseRecord> knownCase(Caller caller, String application) {
    caller.require(READERS);
    return cases
        .handle(new ReadCaseRecord.Command(application, today.get()))
        .filterWhen(record -> mayKnow(caller, record))
        .switchIfEmpty(Mono.error(() -> new NotFound(application)));
  }

  /** The case if the caller is an officer of its organ; 403 for others who may know of it. */
  Mono<CaseRecord> officersCase(Caller caller, String application) {
    return knownCase(caller, application)
        .doOnNext(record -> caller.requireThat(caller.actsFor(record.organ(), OFFICERS)));
  }

  /** The letter of this case if the caller may know of it, else NotFound. */
  Mono<HeldLetter> known(Caller caller, String application, String letter) {
    return knownCase(caller, application)
        .flatMap(
            record ->
                letters
                    .handle(letter)
                    .filter(held -> held.letter().issued().application().equals(application))
                    .filter(held -> !isOwner(caller, record) || mayRead(caller, held)))
        .switchIfEmpty(Mono.error(() -> new NotFound(letter)));
  }

  /** The organs whose letters a list of the office may show. */
  Mono<Set<String>> organsInSight(Caller caller, @Nullable String organ) {
    caller.require(STAFF);
    return organs
        .handle(caller)
        .map(all -> organ == null ? all : all.contains(organ) ? Set.of(organ) : Set.of());
  }

  static boolean isOwner(Caller caller, CaseRecord record) {
    return caller.hasRole("citizen") && caller.subject().equals(record.owner());
  }

  static boolean mayRead(Caller caller, HeldLetter held) {
    return caller.subject().equals(held.letter().issued().owner()) && held.letter().isInForce();
  }

  private Mono<Boolean> mayKnow(Caller caller, CaseRecord record) {
    return isOwner(caller, record)
        ? Mono.just(true)
        : organs.handle(caller).map(seen -> seen.contains(record.organ()));
  }
}
