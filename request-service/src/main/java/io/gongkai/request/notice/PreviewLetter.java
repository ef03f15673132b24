package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Shows a letter before it is issued: marked as a preview, without number; nothing is kept. */
@UseCase
public final class PreviewLetter {

  /** Which letter and in which format. */
  public record Command(ComposeLetter.Command letter, Press.Format format) {}

  private final ComposeLetter compose;
  private final PrintLetter print;

  PreviewLetter(ComposeLetter compose, PrintLetter print) {
    this.compose = compose;
    this.print = print;
  }

  public Mono<byte[]> handle(Command c) {
    return compose
        .handle(c.letter())
        .flatMap(
            composed ->
                print.handle(
                    new PrintLetter.Command(
                        composed.sheet(), null, c.letter().day(), true, c.format())));
  }
}
