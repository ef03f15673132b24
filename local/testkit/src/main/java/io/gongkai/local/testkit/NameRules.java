package io.gongkai.local.testkit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names say what a thing is; packages say it in a sentence. */
final class NameRules {

  private static final Pattern TYPE =
      Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z]\\w*)");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          "\\w*(Util|Utils|Helper|Manager|Impl|Common|Misc|Dto|DTO|Entity|Service|Info|Data)"
              + "|(Abstract|Base)[A-Z]\\w*");
  private static final Set<String> DRAWERS =
      Set.of(
          "common", "shared", "core", "util", "utils", "lib", "libs", "helper", "helpers", "misc");

  private NameRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of(
        "every_package_says_what_it_is", NameRules::silentPackages,
        "every_type_has_a_name_that_says_something", NameRules::emptyNames,
        "no_folder_is_a_drawer", NameRules::drawers);
  }

  private static List<String> silentPackages(Sources sources) {
    Set<String> said =
        sources
            .main()
            .filter(Source::isPackageInfo)
            .filter(s -> s.text().contains("/**") && s.text().contains("@NullMarked"))
            .map(Source::folder)
            .collect(Collectors.toSet());
    return sources
        .main()
        .map(Source::folder)
        .distinct()
        .filter(folder -> !said.contains(folder))
        .map(folder -> folder + ": no package-info with a sentence and @NullMarked")
        .toList();
  }

  private static List<String> emptyNames(Sources sources) {
    return sources
        .main()
        .flatMap(
            source ->
                TYPE.matcher(source.code())
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> SAYS_NOTHING.matcher(name).matches())
                    .map(source::says))
        .toList();
  }

  /** A folder or file that takes in everything: such a door is never closed again. */
  private static List<String> drawers(Sources sources) {
    return sources
        .code()
        .filter(source -> Arrays.stream(source.name().split("/")).anyMatch(NameRules::isDrawer))
        .map(Source::name)
        .toList();
  }

  private static boolean isDrawer(String step) {
    return DRAWERS.contains(step.replaceFirst("\\.(java|tsx?)$", ""));
  }
}
