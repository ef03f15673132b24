package io.gongkai.request.notice;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.domain.Letter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Names a letter before it exists: one of a kind belongs to one step of a case, so a repetition
 * names the same, until that one is revoked and another takes its place. {@code letter-not-due} if
 * no step calls for it.
 */
@UseCase
public final class IdentifyLetter {

  /** {@code step} null = the latest that calls for the kind. */
  public record Command(String application, String kind, @Nullable Long step, LocalDate day) {}

  private final ReadCaseRecord cases;
  private final LetterBook book;
  private final Letters letters;

  IdentifyLetter(ReadCaseRecord cases, LetterBook book, Letters letters) {
    this.cases = cases;
    this.book = book;
    this.letters = letters;
  }

  public Mono<String> handle(Command c) {
    return cases
        .handle(new ReadCaseRecord.Command(c.application(), c.day()))
        .switchIfEmpty(Mono.error(() -> new NotFound(c.application())))
        .flatMap(
            record ->
                id(
                    letters,
                    record,
                    LetterSubject.of(record, book.rules(c.day()), c.kind(), c.step(), false)
                        .passage(),
                    c.kind()));
  }

  static Mono<String> id(Letters letters, CaseRecord record, Passage passage, String kind) {
    return letters
        .of(record.id())
        .map(HeldLetter::letter)
        .filter(letter -> letter.revoked() && isOf(letter, passage, kind))
        .count()
        .map(before -> id(record, passage, kind, before));
  }

  private static boolean isOf(Letter letter, Passage passage, String kind) {
    return letter.issued().step() == passage.seq() && letter.issued().kind().equals(kind);
  }

  private static String id(CaseRecord record, Passage passage, String kind, long before) {
    String first = "%s/%d/%s".formatted(record.id(), passage.seq(), kind);
    String ref = before == 0 ? first : first + "/" + (before + 1);
    return AggregateId.of("let", record.organ(), "letter", ref);
  }
}
