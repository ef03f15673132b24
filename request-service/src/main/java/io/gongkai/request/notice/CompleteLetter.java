package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.IssueReply;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact;
import io.gongkai.request.notice.domain.LetterNumber;
import java.util.List;
import java.util.Objects;
import reactor.core.publisher.Mono;

/**
 * Takes the step that an issued reply stands for: the number on the letter becomes that of the
 * case. Refused after all, the letter is void and its number stays used. Doing it again changes
 * nothing.
 */
@UseCase
public final class CompleteLetter {

  private final Letters letters;
  private final ReadCaseRecord cases;
  private final IssueReply reply;
  private final Now now;

  CompleteLetter(Letters letters, ReadCaseRecord cases, IssueReply reply, Now now) {
    this.letters = letters;
    this.cases = cases;
    this.reply = reply;
    this.now = now;
  }

  /** The letter as it is then; the refusal if it was voided just now. */
  public Mono<HeldLetter> handle(String id) {
    return letters
        .find(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(held -> held.letter().awaits() ? step(held) : Mono.just(held));
  }

  private Mono<HeldLetter> step(HeldLetter held) {
    Letter letter = held.letter();
    return record(letter)
        .flatMap(
            record ->
                isTaken(record, letter)
                    ? Mono.just(record)
                    : reply(record, letter).onErrorResume(e -> takenMeanwhile(letter, e)))
        .flatMap(_ -> settle(held, new LetterFact.TookEffect()))
        .onErrorResume(
            RuleBroken.class,
            refused ->
                settle(held, new LetterFact.Voided(refused.code())).then(Mono.error(refused)));
  }

  private Mono<CaseRecord> record(Letter letter) {
    return cases.handle(new ReadCaseRecord.Command(letter.issued().application(), letter.on()));
  }

  private Mono<CaseRecord> reply(CaseRecord record, Letter letter) {
    CaseRecord.Passage proposal = LetterSubject.proposal(record);
    if (proposal == null || proposal.seq() != letter.issued().step()) {
      return Mono.error(RuleBroken.of("review-missing")); // another draft took its place
    }
    Version seen = new Version(record.version());
    return reply
        .handle(new IssueReply.Command(record.id(), seen, number(letter), null, stamp(letter)))
        .thenReturn(record);
  }

  // Somebody else completes the same letter: then the case bears its number already.
  private Mono<CaseRecord> takenMeanwhile(Letter letter, Throwable refused) {
    return record(letter)
        .filter(record -> isTaken(record, letter))
        .switchIfEmpty(Mono.error(refused));
  }

  private static boolean isTaken(CaseRecord record, Letter letter) {
    return record.passages().stream()
        .anyMatch(
            p ->
                p.step().equals("REPLY")
                    && p.seq() > letter.issued().step()
                    && number(letter).equals(p.values().get("number")));
  }

  private Mono<HeldLetter> settle(HeldLetter held, LetterFact outcome) {
    Letter letter = held.letter();
    return letters.change(
        held.id(), null, stamp(letter), current -> current.awaits() ? List.of(outcome) : List.of());
  }

  private Stamp stamp(Letter letter) {
    return Stamp.live(letter.on(), now.get(), letter.by());
  }

  private static String number(Letter letter) {
    LetterNumber number = letter.number();
    return Objects.requireNonNull(number, "a reply bears a number").text();
  }
}
