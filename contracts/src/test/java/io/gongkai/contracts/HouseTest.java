package io.gongkai.contracts;

import io.gongkai.local.testkit.HouseRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> the_contracts_keep_the_house_rules() {
    return HouseRules.checks("io.gongkai.contracts");
  }
}
