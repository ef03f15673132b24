package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who must never import whom. Every rule speaks of places by pattern, never of a feature by name.
 */
public final class HouseRules {

  private HouseRules() {}

  /**
   * One dynamic test a rule, over the main classes below a package such as {@code
   * io.gongkai.request}.
   */
  public static Stream<DynamicTest> checks(String rootPackage) {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage);
    return all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  /** All rules by name, in the order of the plan: services, ground, machinery, form. */
  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.putAll(ServiceRules.all());
    rules.putAll(GroundRules.all());
    rules.putAll(MachineryRules.all());
    rules.putAll(FormRules.all());
    return rules;
  }
}
