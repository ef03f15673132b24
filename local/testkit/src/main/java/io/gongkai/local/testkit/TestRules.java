package io.gongkai.local.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tests are sentences, run, and try the real thing; every module holds the house rules. */
final class TestRules {

  // In pieces, so that the rule does not find itself.
  private static final Pattern ASLEEP =
      Pattern.compile(
          "Thread"
              + "\\.sleep|@"
              + "Disabled\\b|assertTrue\\("
              + "true\\)|\\b(it|test|describe)\\.(skip|only)\\(");
  private static final Pattern MOCK =
      Pattern.compile("org\\." + "mockito|@Mock" + "(Bean|itoBean)?\\b");

  private TestRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of(
        "every_test_is_a_sentence",
        TestRules::noSentences,
        "no_test_sleeps_or_rests",
        sources -> testsWith(sources, ASLEEP),
        "no_test_mocks",
        sources -> testsWith(sources, MOCK),
        "every_module_holds_the_house_rules",
        TestRules::unheldModules);
  }

  private static List<String> noSentences(Sources sources) {
    return sources
        .java()
        .filter(Source::isTest)
        .flatMap(source -> TestNames.in(source.text()).stream().map(source::says))
        .toList();
  }

  private static List<String> testsWith(Sources sources, Pattern pattern) {
    return sources
        .code()
        .filter(Source::isTest)
        .flatMap(source -> source.matches(pattern).stream())
        .toList();
  }

  private static List<String> unheldModules(Sources sources) {
    Set<String> held =
        sources
            .java()
            .filter(source -> source.isTest() && source.text().contains("HouseRules.checks("))
            .map(Source::module)
            .collect(Collectors.toSet());
    return sources
        .main()
        .map(Source::module)
        .distinct()
        .filter(module -> !held.contains(module))
        .map(module -> module + ": no test calls HouseRules.checks")
        .toList();
  }
}
