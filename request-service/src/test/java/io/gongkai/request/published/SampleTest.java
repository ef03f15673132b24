package io.gongkai.request.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void what_every_other_title_has_says_nothing_and_the_rarest_comes_first() {
    List<Set<String>> titles =
        IntStream.range(0, 100).mapToObj(i -> i < 5 ? Set.of("通知", "绿化") : Set.of("通知")).toList();
    Sample sample = Sample.of(titles);
    assertThat(sample.telling(List.of("通知", "绿化", "预算"))).containsExactly("预算", "绿化");
  }

  @Test
  void among_few_titles_nothing_is_common() {
    assertThat(Sample.of(List.of(Set.of("通知"), Set.of("通知"))).telling(List.of("通知")))
        .containsExactly("通知");
  }
}
