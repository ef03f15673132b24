package io.gongkai.local.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every house rule, whichever there are, catches each class planted for it; the clean planted
 * feature passes them all.
 */
class HouseRulesTest {

  private final JavaClasses planted =
      new ClassFileImporter()
          .importPackages(
              "io.gongkai.planted",
              "io.gongkai.otherplanted",
              "io.gongkai.kit",
              "io.gongkai.intake",
              "io.gongkai.contracts",
              "io.gongkai.calendar",
              "io.gongkai.gateway",
              "io.gongkai.local.launcher");

  @TestFactory
  Stream<DynamicTest> every_rule_catches_what_is_planted_for_it() {
    return HouseRules.all().keySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule, () -> assertThat(breaches(rule)).contains(Planted.culprits(rule))));
  }

  @Test
  void a_clean_feature_passes_every_rule() {
    JavaClasses clean = new ClassFileImporter().importPackages("io.gongkai.planted.clean");
    assertThat(clean).hasSize(3);
    assertThat(HouseRules.all().values())
        .allSatisfy(rule -> assertThat(rule.evaluate(clean).hasViolation()).isFalse());
  }

  @TestFactory
  Stream<DynamicTest> the_testkit_keeps_its_own_rules() {
    return HouseRules.checks("io.gongkai.local.testkit");
  }

  private String breaches(String rule) {
    List<String> details =
        HouseRules.all().get(rule).evaluate(planted).getFailureReport().getDetails();
    return String.join("\n", details);
  }
}
