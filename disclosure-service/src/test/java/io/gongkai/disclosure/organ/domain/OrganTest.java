package io.gongkai.disclosure.organ.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganTest {

  private static final LocalDate DAY = LocalDate.parse("2019-01-01");

  @Test
  void an_organ_enters_the_directory_with_its_parent_as_it_stands() {
    OrganRegistered fact = Organ.register(organ("990001"));
    assertThat(Organ.fold(DAY, fact).registered().parent()).isEqualTo("990000");
  }

  @Test
  void a_division_is_a_code_of_six_digits() {
    assertThatThrownBy(() -> Organ.register(organ("99001"))).isInstanceOf(RuleBroken.class);
  }

  @Test
  void a_second_entry_under_the_same_code_is_not_lawful() {
    Organ organ = Organ.fold(DAY, organ("990001"));
    assertThat(organ.registeredAgain(DAY).code()).isEqualTo("step-not-lawful");
    assertThat(organ.registeredAgain(DAY.minusDays(1)).code()).isEqualTo("before-last-step");
  }

  private static OrganRegistered organ(String division) {
    return new OrganRegistered("990001", "甲市", "990000", OrganLevel.CITY, division);
  }
}
