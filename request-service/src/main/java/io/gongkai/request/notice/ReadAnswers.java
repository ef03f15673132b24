package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterRule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** When the applicant of a case had its answers in hand; empty for answers that were no letters. */
@UseCase
public final class ReadAnswers {

  /**
   * An answer, whatever letters carried it.
   *
   * @param on the day of the reply
   * @param known the day the applicant had it, empty while undelivered
   */
  public record Answer(LocalDate on, Optional<LocalDate> known) {}

  private final Letters letters;

  ReadAnswers(Letters letters) {
    this.letters = letters;
  }

  public Mono<List<Answer>> handle(String application) {
    return letters
        .of(application)
        .map(HeldLetter::letter)
        .filter(letter -> letter.issued().kind().equals(LetterRule.REPLY))
        .filter(letter -> letter.isInForce() || letter.revoked())
        .collect(Collectors.groupingBy(letter -> letter.issued().step()))
        .map(bySteps -> bySteps.values().stream().map(ReadAnswers::answer).toList());
  }

  // All letters of one step carry one answer: the first and what took the place of it.
  private static Answer answer(List<Letter> letters) {
    LocalDate on = letters.stream().map(Letter::on).min(Comparator.naturalOrder()).orElseThrow();
    return new Answer(
        on,
        letters.stream()
            .filter(Letter::isInForce)
            .map(Letter::known)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder()));
  }
}
