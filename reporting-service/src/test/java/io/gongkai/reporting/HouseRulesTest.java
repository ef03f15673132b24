package io.gongkai.reporting;

import io.gongkai.local.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules over every class of this service. */
class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> every_house_rule_holds() {
    return HouseRules.checks("io.gongkai.reporting");
  }
}
