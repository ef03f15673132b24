package io.gongkai.gateway;

import io.gongkai.local.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> the_gateway_keeps_the_house_rules() {
    return HouseRules.checks("io.gongkai.gateway");
  }
}
