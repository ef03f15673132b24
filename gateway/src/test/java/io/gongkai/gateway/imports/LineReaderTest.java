package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineReaderTest {
  private final LineReader reader = new LineReader();

  @ParameterizedTest
  @CsvSource({
    "request.replied,REQUEST",
    "request.no-such-kind,REQUEST",
    "message.rated,REQUEST",
    "organ,DISCLOSURE",
    "fees.collected,DISCLOSURE",
    "gazette.issued,GAZETTE",
    "workplan.task,REPORTING"
  })
  void a_line_goes_to_the_owner_of_its_family(String kind, Owner owner) {
    String text = "{\"ref\":\"A1\",\"kind\":\"" + kind + "\",\"more\":{\"kind\":\"x\"}}";
    assertThat(read(text)).isEqualTo(new Sorted.Owned(7, owner, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"request.received\",\"organ\":\"990897-BGS\",\"ref\":\"T10\"",
        "[]",
        "\"organ\"",
        "null",
        "{}{}",
        "{\"kind\":\"organ\"} x",
        "{\"kind\":\"organ\",\"kind\":\"organ\"}",
        "{\"kind\":\"organ\",\"a\":{\"b\":1,\"b\":2}}",
        "{'kind':'organ'}",
        "{\"kind\":\"organ\",}",
        "{\"n\":NaN}",
        "\uFEFF{}"
      })
  void what_is_not_one_json_object_is_bad_json(String text) {
    Answer answer = refused(text);
    assertThat(answer.code()).isEqualTo("bad-json");
    assertThat(answer.ref()).isNull();
    assertThat(answer.line()).isEqualTo(7);
    assertThat(answer.detail()).startsWith("该行");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ref\":\"A1\",\"kind\":\"parking.ticket\"}",
        "{\"ref\":\"A1\",\"kind\":\"Request.replied\"}",
        "{\"ref\":\"A1\",\"kind\":7}",
        "{\"ref\":\"A1\"}"
      })
  void a_family_that_nobody_owns_is_an_unknown_kind(String text) {
    assertThat(refused(text).code()).isEqualTo("unknown-kind");
    assertThat(refused(text).ref()).isEqualTo("A1");
  }

  @Test
  void a_refusal_does_not_repeat_what_the_line_says_of_people() {
    String detail = String.valueOf(refused("{\"name\":\"张三\",\"name\":\"李四\"}").detail());
    assertThat(detail).doesNotContain("张三", "李四", "name");
  }

  @Test
  void bytes_that_are_no_utf_8_and_lines_that_were_cut_are_bad_json() {
    byte[] latin = "{\"kind\":\"organ\",\"name\":\"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(reader.read(new Line(7, latin, false)))
        .isInstanceOfSatisfying(
            Sorted.Refused.class, r -> assertThat(r.answer().detail()).contains("UTF-8"));
    assertThat(reader.read(new Line(7, "{}".getBytes(StandardCharsets.UTF_8), true)))
        .isInstanceOfSatisfying(
            Sorted.Refused.class, r -> assertThat(r.answer().detail()).contains("过长"));
  }

  private Answer refused(String text) {
    return ((Sorted.Refused) read(text)).answer();
  }

  private Sorted read(String text) {
    return reader.read(new Line(7, text.getBytes(StandardCharsets.UTF_8), false));
  }
}
