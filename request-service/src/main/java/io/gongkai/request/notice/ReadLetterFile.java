package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.request.notice.domain.LetterFact.Fixed;
import io.gongkai.request.party.ReadFile;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** The frozen bytes of an issued letter; the reading is noted. */
@UseCase
public final class ReadLetterFile {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code own-case}. */
  public record Command(String letter, Press.Format format, String by, String purpose) {}

  private final FixLetter fix;
  private final ReadFile read;

  ReadLetterFile(FixLetter fix, ReadFile read) {
    this.fix = fix;
    this.read = read;
  }

  public Mono<byte[]> handle(Command c) {
    return fix.handle(c.letter())
        .flatMap(
            held ->
                read.handle(
                    new ReadFile.Command(
                        held.letter().issued().party(),
                        digest(Objects.requireNonNull(held.letter().files()), c.format()),
                        c.by(),
                        c.purpose())));
  }

  private static String digest(Fixed files, Press.Format format) {
    return format == Press.Format.PDF ? files.pdf() : files.docx();
  }
}
