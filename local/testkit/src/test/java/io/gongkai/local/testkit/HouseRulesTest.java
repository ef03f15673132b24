package io.gongkai.local.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every house rule catches the class planted for it: a rule named {@code x} has its culprit in the
 * table below, and the clean planted feature passes them all.
 */
class HouseRulesTest {

  private final JavaClasses planted =
      new ClassFileImporter()
          .importPackages(
              "io.gongkai.planted",
              "io.gongkai.otherplanted",
              "io.gongkai.kit",
              "io.gongkai.contracts",
              "io.gongkai.calendar",
              "io.gongkai.gateway");

  @TestFactory
  Stream<DynamicTest> every_rule_catches_its_planted_class() {
    return HouseRules.all().keySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule, () -> assertThat(breaches(rule)).contains(Planted.culprit(rule))));
  }

  @Test
  void a_clean_feature_passes_every_rule() {
    JavaClasses clean = new ClassFileImporter().importPackages("io.gongkai.planted.clean");
    assertThat(clean).hasSize(3);
    assertThat(HouseRules.all().values())
        .allSatisfy(rule -> assertThat(rule.evaluate(clean).hasViolation()).isFalse());
  }

  private String breaches(String rule) {
    EvaluationResult result = HouseRules.all().get(rule).evaluate(planted);
    return String.join("\n", result.getFailureReport().getDetails());
  }
}
