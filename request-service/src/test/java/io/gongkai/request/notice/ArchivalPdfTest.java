package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.notice.domain.LetterRule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Every letter is PDF/A-3u in the eyes of a validator that is not ours. The files stay in {@code
 * target/letters}, to be looked at.
 */
class ArchivalPdfTest {

  private static final Path FOLDER = Path.of("target", "letters");

  @BeforeAll
  static void validator() throws IOException {
    Files.createDirectories(FOLDER);
    VeraGreenfieldFoundryProvider.initialise();
  }

  @TestFactory
  Stream<DynamicTest> every_kind_is_valid_pdf_a_3u() {
    return RequestHouse.get(LetterBook.class).rules(SampleLetters.DAY).letters().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.template(), () -> validate(rule)));
  }

  private static void validate(LetterRule rule) throws Exception {
    byte[] pdf = SampleLetters.press(Press.Format.PDF, SampleLetters.printed(rule, false));
    Files.write(FOLDER.resolve(rule.template() + ".pdf"), pdf);
    PDFAFlavour level = PDFAFlavour.PDFA_3_U;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), level);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(level, false)) {
      assertThat(parser.getFlavour()).isEqualTo(level);
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions()).isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }
}
