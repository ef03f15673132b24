package io.gongkai.reporting.organ;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The tree of organs, also where parents are missing or run in a circle. */
class OrganTreeTest {

  private final OrganTree tree =
      new OrganTree(
          List.of(
              organ("city", null),
              organ("office", "city"),
              organ("county", "city"),
              organ("county-office", "county"),
              organ("orphan", "nowhere"),
              organ("one", "other"),
              organ("other", "one")));

  private static Organ organ(String code, String parent) {
    return new Organ(code, code, parent, "CITY", "990001");
  }

  @Test
  void the_whole_of_a_city_are_all_organs_below() {
    assertThat(tree.whole("city")).containsExactly("city", "county", "office", "county-office");
  }

  @Test
  void a_circle_of_parents_ends() {
    assertThat(tree.whole("one")).containsExactly("one", "other");
    assertThat(tree.isAtOrBelow("one", Set.of("city"))).isFalse();
  }

  @Test
  void an_organ_stands_below_its_parents_parent() {
    assertThat(tree.isAtOrBelow("county-office", Set.of("city"))).isTrue();
    assertThat(tree.isAtOrBelow("county-office", Set.of("county-office"))).isTrue();
    assertThat(tree.isAtOrBelow("city", Set.of("county"))).isFalse();
    assertThat(tree.isAtOrBelow("orphan", Set.of("nowhere"))).isTrue();
    assertThat(tree.isAtOrBelow("unheard", Set.of("city"))).isFalse();
  }
}
