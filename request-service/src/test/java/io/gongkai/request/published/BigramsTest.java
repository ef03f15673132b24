package io.gongkai.request.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BigramsTest {

  @Test
  void pairs_stay_within_runs_and_width_and_case_make_no_difference() {
    assertThat(Bigrams.of("预算，执行 ABc")).containsExactly("预算", "执行", "ab", "bc");
    assertThat(Bigrams.of("ＡＢ２０")).isEqualTo(Bigrams.of("ab20"));
    assertThat(Bigrams.of("《a》。b")).isEmpty();
    assertThat(Bigrams.of("𠮷野家")).containsExactly("𠮷野", "野家");
  }

  @Test
  void a_short_wish_and_a_long_one_both_find_their_title_and_one_pair_is_chance() {
    Set<String> title = Bigrams.of("云浮市本级预算执行情况报告");
    assertThat(Bigrams.likeness(title, Bigrams.of("预算执行情况"))).isEqualTo(1);
    assertThat(Bigrams.likeness(title, Bigrams.of("我想了解去年云浮市本级预算执行情况报告以及有关附表，谢谢"))).isEqualTo(1);
    assertThat(Bigrams.likeness(title, Bigrams.of("情况说明"))).isZero();
    assertThat(Bigrams.likeness(Set.of(), Set.of())).isZero();
  }
}
