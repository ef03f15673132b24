package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.notice.domain.LetterRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LettersOnPaperTest {

  @TestFactory
  Stream<DynamicTest> every_kind_is_printed() {
    return RequestHouse.get(LetterBook.class).rules(SampleLetters.DAY).letters().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.template(), () -> print(rule)));
  }

  private static void print(LetterRule rule) throws IOException {
    long t0 = System.nanoTime();
    byte[] pdf = SampleLetters.press(Press.Format.PDF, SampleLetters.printed(rule, false));
    long t1 = System.nanoTime();
    byte[] docx = SampleLetters.press(Press.Format.DOCX, SampleLetters.printed(rule, false));
    System.out.println(rule.template() + " pdf " + (t1 - t0) / 1000000 + "ms " + pdf.length + " docx " + docx.length);
    Path folder = Files.createDirectories(Path.of("target/letters"));
    Files.write(folder.resolve(rule.template() + ".pdf"), pdf);
    Files.write(folder.resolve(rule.template() + ".docx"), docx);
    assertThat(pdf).isNotEmpty();
  }
}
