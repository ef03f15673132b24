package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.request.application.CheckReply;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.LetterFact.Issued;
import io.gongkai.request.notice.domain.LetterNumber;
import io.gongkai.request.party.KeepText;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Issues a letter. Its number is taken here and nowhere earlier, in the same write as the letter
 * itself, so that no run has a gap; a reply then takes the step of the case, and the bytes are
 * frozen. Cut off in between, {@link CompleteLetter} and {@link FixLetter} go on from there.
 */
@UseCase
public final class IssueLetter {

  /** {@code seen} is the version of the case the caller decided on. */
  public record Command(
      String application,
      String kind,
      @Nullable Long step,
      @Nullable Boolean exempt,
      Version seen,
      Stamp stamp) {}

  private final ComposeLetter compose;
  private final CheckReply check;
  private final KeepText keep;
  private final LetterBook book;
  private final Letters letters;
  private final CompleteLetter complete;
  private final FixLetter fix;

  IssueLetter(
      ComposeLetter compose,
      CheckReply check,
      KeepText keep,
      LetterBook book,
      Letters letters,
      CompleteLetter complete,
      FixLetter fix) {
    this.compose = compose;
    this.check = check;
    this.keep = keep;
    this.book = book;
    this.letters = letters;
    this.complete = complete;
    this.fix = fix;
  }

  public Mono<HeldLetter> handle(Command c) {
    return compose
        .handle(
            new ComposeLetter.Command(
                c.application(),
                c.kind(),
                c.step(),
                c.exempt(),
                false,
                c.stamp().on(),
                c.stamp().by()))
        .flatMap(composed -> issue(c, composed))
        .flatMap(held -> complete.handle(held.id()))
        .flatMap(held -> fix.handle(held.id()));
  }

  private Mono<HeldLetter> issue(Command c, Composed composed) {
    return IdentifyLetter.id(letters, composed.record(), composed.passage(), composed.rule().kind())
        .flatMap(id -> issue(c, composed, id));
  }

  private Mono<HeldLetter> issue(Command c, Composed composed, String id) {
    return letters
        .find(id)
        .<HeldLetter>flatMap(
            there -> there.letter().awaits() ? Mono.just(there) : Mono.error(new AlreadyThere(id)))
        .switchIfEmpty(
            Mono.defer(
                () ->
                    checked(c, composed)
                        .then(Mono.defer(() -> kept(composed)))
                        .flatMap(content -> mint(c, composed, id, content))));
  }

  private Mono<Void> checked(Command c, Composed composed) {
    if (composed.record().version() != c.seen().number()) {
      return Mono.error(new StaleVersion(c.application()));
    }
    return composed.answers()
        ? check.handle(new CheckReply.Command(c.application(), c.seen(), c.stamp()))
        : Mono.empty();
  }

  private Mono<String> kept(Composed composed) {
    return keep.handle(
        new KeepText.Command(composed.record().party(), book.frozen(composed.sheet())));
  }

  private Mono<HeldLetter> mint(Command c, Composed composed, String id, String content) {
    String series = composed.rule().series();
    if (series == null) {
      return letters.start(id, c.stamp(), issued(composed, content, null));
    }
    String code = composed.head().code() + series;
    int year = c.stamp().on().getYear();
    String organ = composed.record().organ();
    return letters
        .lastSerial(LetterNumber.run(organ, code, year))
        .map(last -> new LetterNumber(organ, code, year, last + 1))
        .flatMap(number -> letters.start(id, c.stamp(), issued(composed, content, number)))
        .onErrorResume(
            AlreadyThere.class,
            taken ->
                taken.key().equals(Letters.NUMBER_KEY)
                    ? mint(c, composed, id, content) // another letter was faster: the next number
                    : Mono.error(taken));
  }

  private static Issued issued(Composed composed, String content, @Nullable LetterNumber number) {
    Addressee to = composed.rule().to();
    return new Issued(
        composed.record().organ(),
        composed.record().id(),
        composed.passage().seq(),
        composed.rule().kind(),
        LetterSubject.outcome(composed.passage()),
        to,
        composed.record().party(),
        to == Addressee.APPLICANT ? composed.record().owner() : null,
        number == null ? null : number.code(),
        number == null ? null : number.year(),
        number == null ? null : number.serial(),
        composed.rules(),
        composed.remedy(),
        composed.record().due(),
        content,
        composed.answers());
  }
}
