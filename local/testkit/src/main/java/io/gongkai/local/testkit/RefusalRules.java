package io.gongkai.local.testkit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every code by which the sources refuse something stands in the catalogue of problems. */
final class RefusalRules {

  private static final String CATALOGUE = "contracts/src/main/resources/problems.json";
  private static final Pattern ROW = Pattern.compile("\"code\"\\s*:\\s*\"([\\w-]+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "(?:RuleBroken\\.of|new RuleBroken|new BadRequest|new BadLine)\\(\\s*\"([\\w-]+)\"");

  private RefusalRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of("every_refusal_is_in_the_catalogue", RefusalRules::unknown);
  }

  private static List<String> unknown(Sources sources) {
    Set<String> known =
        sources.all().stream()
            .filter(source -> source.name().equals(CATALOGUE))
            .flatMap(source -> ROW.matcher(source.text()).results())
            .map(row -> row.group(1))
            .collect(Collectors.toSet());
    return sources
        .main()
        .flatMap(
            source ->
                REFUSAL
                    .matcher(source.text())
                    .results()
                    .map(refusal -> refusal.group(1))
                    .filter(code -> !known.contains(code))
                    .map(source::says))
        .toList();
  }
}
