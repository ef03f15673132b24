package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineSplitterTest {

  @Test
  void empty_lines_and_comments_count_but_are_not_handed_on() {
    assertThat(split("# head\n\n{\"a\":1}\r\n\r\n#\n{\"b\":2}", 100))
        .containsExactly("3:{\"a\":1}", "6:{\"b\":2}");
  }

  @Test
  void a_byte_order_mark_is_dropped_at_the_beginning_only() {
    assertThat(split("\uFEFF{\"a\":1}\n\uFEFF{}\n", 100))
        .containsExactly("1:{\"a\":1}", "2:\uFEFF{}");
  }

  @Test
  void a_line_that_is_too_long_is_cut_and_the_next_one_is_whole() {
    assertThat(split("x".repeat(50) + "\n{\"b\":2}\n#" + "c".repeat(50) + "\n{}", 10))
        .containsExactly("1:" + "x".repeat(10) + "…", "2:{\"b\":2}", "4:{}");
  }

  @Test
  void wherever_the_bytes_are_cut_the_lines_are_the_same() {
    String file = "\uFEFF# 说明\n{\"名\":\"张三\"}\r\n\n{\"b\":2}\n" + "长".repeat(40) + "\nend";
    List<String> whole = split(file, 60);
    Random random = new Random(20);
    for (int round = 0; round < 500; round++) {
      LineSplitter splitter = new LineSplitter(60);
      byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
      List<Line> lines = new ArrayList<>();
      for (int from = 0; from < bytes.length; ) {
        int to = Math.min(bytes.length, from + random.nextInt(7));
        lines.addAll(splitter.feed(Arrays.copyOfRange(bytes, from, to)));
        from = to;
      }
      lines.addAll(splitter.end());
      assertThat(shown(lines)).isEqualTo(whole);
    }
  }

  private static List<String> split(String file, int longest) {
    LineSplitter splitter = new LineSplitter(longest);
    List<Line> lines = new ArrayList<>(splitter.feed(file.getBytes(StandardCharsets.UTF_8)));
    lines.addAll(splitter.end());
    return shown(lines);
  }

  private static List<String> shown(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                line.number()
                    + ":"
                    + new String(line.bytes(), StandardCharsets.UTF_8)
                    + (line.cut() ? "…" : ""))
        .toList();
  }
}
