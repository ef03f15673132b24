package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.notice.PdfPages.Line;
import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.Printed;
import io.gongkai.request.notice.domain.Sheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** GB/T 9704-2012, measured on what was printed. */
class LetterLayoutTest {

  private static final Pattern FIELD = Pattern.compile("\\{\\{([^#/}]+)}}");
  private static final double MM = 72 / 25.4;
  private static final Offset<Double> A_POINT = within(1.0);
  private static final double LEFT = 28 * MM;
  private static final double RIGHT = (210 - 26) * MM;
  private static final double TOP = 37 * MM;
  private static final double BOTTOM = (297 - 35) * MM;
  private static final double CHARACTER = 156 * MM / 28;

  @TestFactory
  Stream<DynamicTest> every_kind_stays_on_its_paper_and_says_all_its_words() {
    return rules().map(rule -> DynamicTest.dynamicTest(rule.template(), () -> measure(rule)));
  }

  @TestFactory
  Stream<DynamicTest> every_field_that_a_template_names_is_printed() {
    return rules().map(rule -> DynamicTest.dynamicTest(rule.template(), () -> fill(rule)));
  }

  @TestFactory
  Stream<DynamicTest> a_form_below_text_is_not_torn() {
    return rules()
        .filter(rule -> hasFormBelowText(SampleLetters.printed(rule, false)))
        .map(rule -> DynamicTest.dynamicTest(rule.template(), () -> whole(rule)));
  }

  private static boolean hasFormBelowText(Printed printed) {
    List<Block> blocks = printed.sheet().blocks();
    return IntStream.range(1, blocks.size())
        .anyMatch(
            i ->
                blocks.get(i - 1) instanceof Block.Paragraph
                    && blocks.get(i) instanceof Block.Form);
  }

  private static void whole(LetterRule rule) {
    PdfPages pdf = pdf(SampleLetters.printed(rule, false));
    // only labels of forms have this size
    assertThat(pdf.glyphs.stream().filter(g -> g.size() == 12).map(g -> g.page()).distinct())
        .hasSize(1);
  }

  private static void fill(LetterRule rule) throws IOException {
    Map<String, String> fields = SampleLetters.fields(rule);
    String template =
        new ClassPathResource("letters/templates/" + rule.template() + ".md")
            .getContentAsString(StandardCharsets.UTF_8);
    PdfPages pdf = pdf(SampleLetters.printed(rule, false));
    String text = pdf.text();
    List<String> named =
        FIELD.matcher(template).results().map(found -> found.group(1)).distinct().toList();
    assertThat(named).isNotEmpty();
    for (String field : named) {
      String value = fields.getOrDefault(field, "");
      value.lines().forEach(line -> assertThat(text).as(field).contains(PdfPages.plain(line)));
    }
  }

  private static void measure(LetterRule rule) {
    Printed printed = SampleLetters.printed(rule, false);
    PdfPages pages = PdfPages.of(SampleLetters.press(Press.Format.PDF, printed));
    for (int i = 0; i < pages.paper.size(); i += 2) {
      assertThat(pages.paper.get(i)).isCloseTo(210 * MM, A_POINT);
      assertThat(pages.paper.get(i + 1)).isCloseTo(297 * MM, A_POINT);
    }
    for (PdfPages.Glyph g : pages.glyphs) {
      assertThat(g.left()).as(g.toString()).isGreaterThan(LEFT - 1);
      assertThat(g.right()).as(g.toString()).isLessThan(RIGHT + 1);
      boolean number = g.base() > BOTTOM;
      assertThat(g.base()).as(g.toString()).isGreaterThan(TOP);
      assertThat(number && g.size() != 14).as(g.toString()).isFalse();
    }
    String text = pages.text();
    assertThat(text).contains(PdfPages.plain(printed.sheet().title()));
    for (Block block : printed.sheet().blocks()) {
      words(block).forEach(words -> assertThat(text).contains(PdfPages.plain(words)));
    }
    if (printed.number() != null && printed.sheet().head() != null) {
      assertThat(text).contains(PdfPages.plain(printed.number()));
    }
    Line title = pages.line(printed.sheet().title());
    assertThat(title.size()).isEqualTo(22);
    assertThat(title.face()).contains("NotoSerifSC-Bold");
    assertThat((title.left() + title.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, A_POINT);
  }

  @Test
  void a_full_page_has_22_lines_of_28_characters_of_16_points() {
    String words = "政府信息公开条例规定的期限".repeat(120);
    Sheet sheet =
        new Sheet(null, "标题", null, List.of(new Block.Paragraph(words)), List.of(), null, null);
    PdfPages pages = pdf(new Printed(sheet, null, SampleLetters.DAY, false, null));
    List<Line> lines = pages.lines(2).stream().filter(l -> l.base() < BOTTOM).toList();
    assertThat(lines).hasSize(22);
    assertThat(lines)
        .allSatisfy(
            line -> {
              assertThat(line.glyphs()).hasSize(28);
              assertThat(line.size()).isEqualTo(16);
              assertThat(line.face()).contains("FandolFang");
              assertThat(line.left()).isCloseTo(LEFT, A_POINT);
              assertThat(line.right()).isCloseTo(RIGHT, A_POINT);
            });
    double pitch = (lines.getLast().base() - lines.getFirst().base()) / 21;
    assertThat(pitch).isCloseTo(28.95, within(0.05));
    Line first = pages.lines(1).get(1);
    assertThat(first.left()).isCloseTo(LEFT + 2 * CHARACTER, A_POINT);
  }

  /** An address or a number longer than a line has no place where it would break by itself. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.example.org/post?channel=0123456789abcdefghijklmnopqrstuvwxyz0123456789abcdefghijkl",
        "0123456789012345678901234567890123456789012345678901234567890123456789",
        "《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《《"
      })
  void words_longer_than_a_line_go_on_in_the_next(String word) {
    String words = "详见" + word + "为止";
    Sheet sheet =
        new Sheet(null, word, word, List.of(new Block.Paragraph(words)), List.of(word), null, null);
    PdfPages pages = pdf(new Printed(sheet, null, SampleLetters.DAY, false, null));
    String printed = PdfPages.plain(pages.text()).replaceAll("\\s", "");
    assertThat(printed.split(Pattern.quote(PdfPages.plain(word)), -1)).hasSize(5);
    assertThat(pages.lines(1)).allSatisfy(l -> assertThat(l.right()).isLessThan(RIGHT + 16));
  }

  @Test
  void page_numbers_stand_7_mm_below_right_on_odd_and_left_on_even_pages() {
    String words = "政府信息公开条例规定的期限".repeat(120);
    Sheet sheet =
        new Sheet(null, "标题", null, List.of(new Block.Paragraph(words)), List.of(), null, null);
    PdfPages pages = pdf(new Printed(sheet, null, SampleLetters.DAY, false, null));
    Line odd = pages.lines(1).getLast();
    Line even = pages.lines(2).getLast();
    assertThat(odd.text()).isEqualTo("—1—");
    assertThat(even.text()).isEqualTo("—2—");
    assertThat(odd.right()).isCloseTo(RIGHT - 14, within(2.0));
    assertThat(even.left()).isCloseTo(LEFT + 14, within(2.0));
    for (Line number : List.of(odd, even)) {
      assertThat(number.size()).isEqualTo(14);
      assertThat(number.face()).contains("NotoSerifSC-Regular");
      double top = number.base() - 14 * 0.88; // the upper edge of the characters
      assertThat(top).isCloseTo(BOTTOM + 7 * MM, within(8.0));
    }
  }

  @Test
  void head_number_and_date_stand_where_the_standard_puts_them() {
    LetterRule rule =
        rules().filter(r -> r.template().equals("extension-notice")).findFirst().orElseThrow();
    PdfPages pages = pdf(SampleLetters.printed(rule, false));
    Line head = pages.lines(1).getFirst();
    assertThat(head.text()).isEqualTo("云浮市人民政府办公室");
    assertThat(head.base() - head.size()).isCloseTo(TOP + 35 * MM, within(12.0));
    assertThat(head.face()).contains("NotoSerifSC-Bold");
    Line number = pages.line("〔2025〕7号");
    assertThat(number.size()).isEqualTo(16);
    assertThat((number.left() + number.right()) / 2).isCloseTo((LEFT + RIGHT) / 2, A_POINT);
    Line addressee = pages.line(SampleLetters.NAME + "：");
    assertThat(addressee.left()).isCloseTo(LEFT, A_POINT);
    List<Line> last = pages.lines(pages.paper.size() / 2);
    Line date = last.stream().filter(l -> l.text().equals("2025年3月3日")).findFirst().orElseThrow();
    assertThat(RIGHT - date.right()).isCloseTo(4 * CHARACTER, within(CHARACTER / 2));
    Line who = last.stream().filter(l -> l.text().equals("云浮市人民政府办公室")).findFirst().orElseThrow();
    assertThat((who.left() + who.right()) / 2)
        .isCloseTo((date.left() + date.right()) / 2, within(2.0));
  }

  @Test
  void enclosures_are_named_below_the_text_and_stand_under_each_other() {
    PdfPages pages = pdf(SampleLetters.printed(SampleLetters.grant(), false));
    Line first = pages.line("附件：");
    assertThat(PdfPages.plain(first.text())).startsWith("附件:1.2024年度市本级财政预算");
    assertThat(first.left()).isCloseTo(LEFT + 2 * CHARACTER, A_POINT);
    List<Line> page = pages.lines(first.glyphs().getFirst().page());
    List<Line> below = page.subList(page.indexOf(first) + 1, page.size());
    Line second = below.stream().filter(l -> l.text().contains("附表")).findFirst().orElseThrow();
    assertThat(PdfPages.plain(second.text())).isEqualTo("2.附表");
    assertThat(second.left()).isCloseTo(LEFT + 5 * CHARACTER, within(2.0));
    double name = LEFT + 6.5 * CHARACTER;
    assertThat(below.getFirst().left()).as("a name that goes on").isCloseTo(name, within(2.0));
    Line above = page.get(page.indexOf(first) - 1);
    assertThat(first.base() - above.base()).as("a line is free").isCloseTo(57.9, A_POINT);
  }

  @Test
  void levels_have_their_faces_and_rare_characters_are_not_lost() {
    Sheet sheet =
        new Sheet(
            null,
            "标题",
            "王䶮明",
            List.of(
                new Block.Heading(1, "一、基本情况"),
                new Block.Heading(2, "（一）具体情况"),
                new Block.Paragraph("正文")),
            List.of(),
            null,
            null);
    PdfPages pages = pdf(new Printed(sheet, null, SampleLetters.DAY, false, null));
    assertThat(pages.line("基本情况").face()).contains("NotoSansSC");
    assertThat(pages.line("具体情况").face()).contains("FandolKai");
    assertThat(pages.line("正文").face()).contains("FandolFang");
    assertThat(pages.text()).contains("王䶮明");
  }

  private static Stream<LetterRule> rules() {
    return RequestHouse.get(LetterBook.class).rules(SampleLetters.DAY).letters().stream();
  }

  private static PdfPages pdf(Printed printed) {
    return PdfPages.of(SampleLetters.press(Press.Format.PDF, printed));
  }

  private static List<String> words(Block block) {
    return switch (block) {
      case Block.Heading h -> List.of(h.text());
      case Block.Paragraph p -> List.of(p.text());
      case Block.Form f -> f.rows().stream().flatMap(List::stream).toList();
    };
  }
}
