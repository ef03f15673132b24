package io.gongkai.local.testkit;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that must not stand in the repository. */
final class WordRules {

  private static final Pattern OF_A_MACHINE =
      Pattern.compile(
          "(?<![\\w/.])/(work|root|farm)/\\w|https?://(repo|registry|deb|registry-1)\\."
              + "|\\bTODO\\b|\\bFIXME\\b");
  private static final Pattern SECRET =
      Pattern.compile(
          "-{5}BEGIN [A-Z ]*PRIVATE KEY|"
              + "(?im:^\\s*(?:- )?[\\w.-]*(?:password|secret|(?:signing|vault|private|api)[-_.]?key)"
              + "[ \\t]*[:=][ \\t]*[\"']?[\\w+/=-]{8,}[\"']?[ \\t]*$)");
  private static final Pattern CITIZEN =
      Pattern.compile("(?<![\\w.])\\d{6}(?:19|20)\\d{9}[\\dXx](?!\\w)");
  private static final Pattern TELEPHONE = Pattern.compile("(?<![\\w.])1[3-9]\\d{9}(?![\\w.])");

  private WordRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of(
        "the_repository_speaks_of_the_product_alone", sources -> found(sources, OF_A_MACHINE),
        "no_secret_lies_open", WordRules::secrets,
        "no_person_lies_open", WordRules::people);
  }

  private static List<String> found(Sources sources, Pattern pattern) {
    return sources.all().stream().flatMap(source -> source.matches(pattern).stream()).toList();
  }

  private static List<String> secrets(Sources sources) {
    return sources.all().stream()
        .filter(source -> !source.ends("java") && !source.isTest())
        .flatMap(source -> source.matches(SECRET).stream())
        .map(String::strip)
        .toList();
  }

  /** Numbers that could be somebody's; tests may plant them. */
  private static List<String> people(Sources sources) {
    return sources.all().stream()
        .filter(source -> !source.isTest())
        .flatMap(
            source ->
                java.util.stream.Stream.concat(
                    CITIZEN
                        .matcher(source.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(WordRules::isCitizenNumber)
                        .map(source::says),
                    source.matches(TELEPHONE).stream()))
        .toList();
  }

  /** The check digit of GB 11643. */
  private static boolean isCitizenNumber(String number) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += Character.digit(number.charAt(i), 10) * ((1 << (17 - i)) % 11);
    }
    return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }
}
