package io.gongkai.local.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How long a file may be, and how long the usual one of a module. */
final class SizeRules {

  private static final int LONGEST = 300;
  private static final int MEDIAN = 45;
  // Backbone and launcher wrap other people's machinery: more settings, fewer verbs.
  private static final int LOCAL_MEDIAN = 60;

  private SizeRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of(
        "no_file_is_longer_than_three_hundred_lines", SizeRules::tooLong,
        "the_usual_file_of_a_module_is_short", SizeRules::longModules);
  }

  private static List<String> tooLong(Sources sources) {
    return sources
        .code()
        .filter(source -> source.lines() > LONGEST)
        .map(source -> source.says(source.lines() + " lines"))
        .toList();
  }

  private static List<String> longModules(Sources sources) {
    Map<String, List<Long>> modules =
        sources
            .main()
            .filter(source -> !source.isPackageInfo())
            .collect(
                Collectors.groupingBy(
                    Source::module,
                    TreeMap::new,
                    Collectors.mapping(Source::lines, Collectors.toList())));
    return modules.entrySet().stream()
        .filter(module -> median(module.getValue()) > bound(module.getKey()))
        .map(module -> module.getKey() + ": median of " + median(module.getValue()) + " lines")
        .toList();
  }

  private static int bound(String module) {
    return module.startsWith("local/") ? LOCAL_MEDIAN : MEDIAN;
  }

  private static long median(List<Long> lengths) {
    return lengths.stream().sorted().skip((lengths.size() - 1) / 2).findFirst().orElse(0L);
  }
}
