package io.gongkai.request.notice;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.application.ReadCaseRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Names a letter before it exists: one of a kind belongs to one step of a case, so a repetition
 * names the same. {@code letter-not-due} if no step calls for it.
 */
@UseCase
public final class IdentifyLetter {

  /** {@code step} null = the latest that calls for the kind. */
  public record Command(String application, String kind, @Nullable Long step, LocalDate day) {}

  private final ReadCaseRecord cases;
  private final LetterBook book;

  IdentifyLetter(ReadCaseRecord cases, LetterBook book) {
    this.cases = cases;
    this.book = book;
  }

  public Mono<String> handle(Command c) {
    return cases
        .handle(new ReadCaseRecord.Command(c.application(), c.day()))
        .switchIfEmpty(Mono.error(() -> new NotFound(c.application())))
        .map(
            record ->
                id(
                    record,
                    LetterSubject.of(record, book.rules(c.day()), c.kind(), c.step(), false)
                        .passage(),
                    c.kind()));
  }

  static String id(CaseRecord record, Passage passage, String kind) {
    String ref = "%s/%d/%s".formatted(record.id(), passage.seq(), kind);
    return AggregateId.of("let", record.organ(), "letter", ref);
  }
}
