package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.Printed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** GB/T 9704-2012, read from the file that a word processor opens. */
class LetterDocxTest {

  private static final double TWENTIETHS = 1440 / 25.4;

  @TestFactory
  Stream<DynamicTest> every_kind_has_the_paper_and_says_all_its_words() {
    return RequestHouse.get(LetterBook.class).rules(SampleLetters.DAY).letters().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.template(), () -> measure(rule)));
  }

  private static void measure(LetterRule rule) throws IOException {
    Printed printed = SampleLetters.printed(rule, false);
    try (XWPFDocument document = docx(printed)) {
      CTSectPr section = document.getDocument().getBody().getSectPr();
      assertThat(mm(section.getPgSz().getW())).isCloseTo(210, within(0.5));
      assertThat(mm(section.getPgSz().getH())).isCloseTo(297, within(0.5));
      assertThat(mm(section.getPgMar().getTop())).isCloseTo(37, within(0.5));
      assertThat(mm(section.getPgMar().getLeft())).isCloseTo(28, within(0.5));
      assertThat(mm(section.getPgMar().getRight())).isCloseTo(26, within(0.5));
      assertThat(mm(section.getPgMar().getBottom())).isCloseTo(35, within(0.5));
      assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
      // 22 lines fit on 225 mm, and one more would not
      double pitch = section.getDocGrid().getLinePitch().doubleValue() / TWENTIETHS;
      assertThat(22 * pitch).isLessThanOrEqualTo(225);
      assertThat(23 * pitch).isGreaterThan(225);
      String text = new XWPFWordExtractor(document).getText();
      assertThat(text).contains(printed.sheet().title());
      for (Block block : printed.sheet().blocks()) {
        words(block).forEach(words -> assertThat(text).contains(words));
      }
      if (printed.number() != null) {
        assertThat(text).contains(printed.number());
      }
    }
  }

  @Test
  void faces_and_sizes_are_those_of_the_standard() throws IOException {
    try (XWPFDocument document = docx(SampleLetters.printed(SampleLetters.grant(), false))) {
      XWPFRun title = run(document, "政府信息公开申请答复书");
      assertThat(face(title)).isEqualTo("方正小标宋简体");
      assertThat(title.getFontSizeAsDouble()).isEqualTo(22);
      XWPFRun head = run(document, "云浮市人民政府办公室");
      assertThat(head.getColor()).isEqualTo("C00000");
      XWPFParagraph text = paragraph(document, "经审查，该信息属于可以公开的政府信息");
      assertThat(face(text.getRuns().getFirst())).isEqualTo("仿宋_GB2312");
      assertThat(text.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16);
      double width = 16 + text.getRuns().getFirst().getCharacterSpacing() / 20.0;
      assertThat(28 * width).as("28 characters fill 156 mm").isCloseTo(442.2, within(2.0));
      assertThat(28 * width).as("and stay within").isLessThanOrEqualTo(442.2);
      assertThat(text.getCTP().getPPr().getInd().getFirstLineChars())
          .isEqualTo(BigInteger.valueOf(200));
      XWPFRun number =
          document.getFooterList().getFirst().getParagraphs().getFirst().getRuns().getFirst();
      assertThat(face(number)).isEqualTo("宋体");
      assertThat(number.getFontSizeAsDouble()).isEqualTo(14);
    }
  }

  @Test
  void enclosures_are_named_two_characters_in() throws IOException {
    try (XWPFDocument document = docx(SampleLetters.printed(SampleLetters.grant(), false))) {
      XWPFParagraph first = paragraph(document, "附件：1．2024年度市本级财政预算");
      int in = first.getIndentationLeft() - first.getIndentationHanging();
      assertThat(in / 20.0).isCloseTo(2 * 15.75, within(0.2));
      XWPFParagraph second = paragraph(document, "2．附表");
      assertThat(second.getIndentationLeft()).isEqualTo(first.getIndentationLeft());
    }
  }

  @Test
  void page_numbers_differ_on_odd_and_even_pages() throws IOException {
    try (XWPFDocument document = docx(SampleLetters.printed(SampleLetters.grant(), false))) {
      assertThat(document.getFooterList()).hasSize(2);
      assertThat(document.getEvenAndOddHeadings()).isTrue();
      assertThat(document.getFooterList())
          .allSatisfy(footer -> assertThat(footer.getText()).contains("—"));
    }
  }

  @Test
  void a_preview_says_so() throws IOException {
    try (XWPFDocument document = docx(SampleLetters.printed(SampleLetters.grant(), true))) {
      assertThat(new XWPFWordExtractor(document).getText())
          .contains("预览件", "发文时编号")
          .doesNotContain("〔2025〕7号");
    }
  }

  private static XWPFDocument docx(Printed printed) throws IOException {
    return new XWPFDocument(
        new ByteArrayInputStream(SampleLetters.press(Press.Format.DOCX, printed)));
  }

  private static double mm(Object twentieths) {
    return Double.parseDouble(twentieths.toString()) / TWENTIETHS;
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String beginning) {
    return document.getParagraphs().stream()
        .filter(p -> p.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private static XWPFRun run(XWPFDocument document, String beginning) {
    return paragraph(document, beginning).getRuns().getFirst();
  }

  private static String face(XWPFRun run) {
    return run.getCTR().getRPr().getRFontsArray(0).getEastAsia();
  }

  private static List<String> words(Block block) {
    return switch (block) {
      case Block.Heading h -> List.of(h.text());
      case Block.Paragraph p -> List.of(p.text());
      case Block.Form f -> f.rows().stream().flatMap(List::stream).flatMap(String::lines).toList();
    };
  }
}
