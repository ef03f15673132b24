package io.gongkai.intake;

import io.gongkai.local.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> the_house_rules_hold_in_every_package() {
    return HouseRules.checks("io.gongkai.intake");
  }
}
