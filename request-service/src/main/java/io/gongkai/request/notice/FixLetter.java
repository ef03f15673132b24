package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact;
import io.gongkai.request.notice.domain.LetterNumber;
import io.gongkai.request.party.KeepFile;
import io.gongkai.request.party.ReadText;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * Makes the bytes of an issued letter from its frozen words and keeps them for ever; the first
 * bytes kept are the letter's. Doing it again changes nothing.
 */
@UseCase
public final class FixLetter {

  private final Letters letters;
  private final LetterBook book;
  private final ReadText text;
  private final PrintLetter print;
  private final KeepFile keep;
  private final Now now;

  FixLetter(
      Letters letters, LetterBook book, ReadText text, PrintLetter print, KeepFile keep, Now now) {
    this.letters = letters;
    this.book = book;
    this.text = text;
    this.print = print;
    this.keep = keep;
    this.now = now;
  }

  public Mono<HeldLetter> handle(String id) {
    return letters
        .find(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(held -> held.letter().files() == null ? fix(held) : Mono.just(held));
  }

  private Mono<HeldLetter> fix(HeldLetter held) {
    Letter letter = held.letter();
    return Mono.zip(kept(letter, Press.Format.PDF), kept(letter, Press.Format.DOCX))
        .map(both -> new LetterFact.Fixed(both.getT1(), both.getT2()))
        .flatMap(
            fixed ->
                letters.change(
                    held.id(),
                    null,
                    Stamp.live(letter.on(), now.get(), letter.by()),
                    current -> current.files() == null ? List.of(fixed) : List.of()));
  }

  private Mono<String> kept(Letter letter, Press.Format format) {
    LetterNumber number = letter.number();
    return text.handle(new ReadText.Command(letter.issued().content(), letter.by(), "print-letter"))
        .map(book::thawed)
        .flatMap(
            sheet ->
                print.handle(
                    new PrintLetter.Command(
                        sheet, number == null ? null : number.text(), letter.on(), false, format)))
        .flatMap(bytes -> keep.handle(new KeepFile.Command(letter.issued().party(), bytes)));
  }
}
