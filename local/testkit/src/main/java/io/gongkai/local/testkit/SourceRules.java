package io.gongkai.local.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Rules that only the text of the repository can show: size, form, names and words. */
public final class SourceRules {

  private SourceRules() {}

  /** One dynamic test a rule, over the whole repository. */
  static Stream<DynamicTest> checks() {
    Sources sources = Sources.below(repository());
    return all().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> {
                      List<String> found = rule.getValue().apply(sources);
                      if (!found.isEmpty()) {
                        throw new AssertionError(String.join("\n", found));
                      }
                    }));
  }

  /** All rules by name; each gives what breaks it, as {@code path: what}. */
  static Map<String, Function<Sources, List<String>>> all() {
    Map<String, Function<Sources, List<String>>> rules = new LinkedHashMap<>();
    rules.putAll(SizeRules.all());
    rules.putAll(NameRules.all());
    rules.putAll(TestRules.all());
    rules.putAll(WordRules.all());
    rules.putAll(RefusalRules.all());
    rules.putAll(DecisionRules.all());
    rules.putAll(KitRules.all());
    return rules;
  }

  /** The root of the repository that the working directory lies in. */
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve(".mvn"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("not inside the repository");
    }
    return here;
  }
}
