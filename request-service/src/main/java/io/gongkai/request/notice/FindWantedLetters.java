package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Today;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.domain.Addressee;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The letters that the steps of a case call for and that are not issued yet. */
@UseCase
public final class FindWantedLetters {

  /** One of them; {@code step} is its place in the history. */
  public record Wanted(String kind, String zh, @Nullable String outcome, long step, Addressee to) {}

  private final ReadCaseRecord cases;
  private final Letters letters;
  private final LetterBook book;
  private final Today today;

  FindWantedLetters(ReadCaseRecord cases, Letters letters, LetterBook book, Today today) {
    this.cases = cases;
    this.letters = letters;
    this.book = book;
    this.today = today;
  }

  public Mono<List<Wanted>> handle(String application) {
    return cases
        .handle(new ReadCaseRecord.Command(application, today.get()))
        .switchIfEmpty(Mono.error(() -> new NotFound(application)))
        .zipWith(
            letters
                .of(application)
                .filter(held -> !held.letter().revoked())
                .map(held -> mark(held.letter().issued().step(), held.letter().issued().kind()))
                .collect(Collectors.toSet()))
        .map(both -> wanted(both.getT1(), both.getT2()));
  }

  private List<Wanted> wanted(CaseRecord record, Set<String> issued) {
    return LetterSubject.all(record, book.rules(today.get())).stream()
        .filter(s -> !issued.contains(mark(s.passage().seq(), s.rule().kind())))
        .map(
            s ->
                new Wanted(
                    s.rule().kind(),
                    s.rule().zh(),
                    LetterSubject.outcome(s.passage()),
                    s.passage().seq(),
                    s.rule().to()))
        .toList();
  }

  private static String mark(long step, String kind) {
    return step + "/" + kind;
  }
}
