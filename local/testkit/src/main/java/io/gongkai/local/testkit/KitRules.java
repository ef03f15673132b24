package io.gongkai.local.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kit speaks of machines and stays small (docs/adr/0028). */
final class KitRules {

  private static final String KIT = "kit/src/main/";
  private static final int MOST_LINES = 3_600;
  private static final int MOST_PUBLIC_TYPES = 48;
  private static final Pattern NO_CODE = Pattern.compile("\\s*|(?:import|package) .*");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (?:\\w+ )*(?:class|record|interface|enum|@interface) \\w+");

  /** What looks like a term of the law and is none, with the reason. */
  private static final Map<Pattern, String> HOMONYMS =
      Map.of(
          Pattern.compile("(?:Spring)?Application(?:ReadyEvent)?\\b|web-application-type"),
          "Spring's word for a process",
          Pattern.compile("application/[\\w+.-]+|APPLICATION_\\w*JSON"),
          "a media type",
          Pattern.compile("(?i:documents?)(?![a-z])"),
          "what MongoDB stores and what OpenAPI describes",
          Pattern.compile("(?i:messages?)(?![a-z])"),
          "what a broker carries and an exception says",
          Pattern.compile("@SuppressWarnings|consumer\\.assignment\\(\\)"),
          "Java's and the broker's own names",
          Pattern.compile("\"organs?\""),
          "the name on the wire of the key that data and rights are parted by");

  private KitRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    Map<String, Function<Sources, List<String>>> rules = new LinkedHashMap<>();
    rules.put("the_kit_knows_no_word_of_the_law", KitRules::wordsOfTheLaw);
    rules.put("the_kit_stays_small", KitRules::tooMuch);
    rules.put("the_kit_shows_little", KitRules::tooOpen);
    return rules;
  }

  private static List<String> wordsOfTheLaw(Sources sources) {
    List<Pattern> terms = Glossary.terms(sources);
    return kit(sources)
        .flatMap(
            source -> {
              String spelt = Glossary.spelt(withoutHomonyms(source.text()));
              return terms.stream()
                  .filter(t -> t.matcher(spelt).find())
                  .map(Pattern::pattern)
                  .map(source::says);
            })
        .toList();
  }

  private static String withoutHomonyms(String text) {
    String rest = text;
    for (Pattern homonym : HOMONYMS.keySet()) {
      rest = homonym.matcher(rest).replaceAll(" - ");
    }
    return rest;
  }

  private static List<String> tooMuch(Sources sources) {
    long lines =
        kit(sources)
            .flatMap(s -> s.code().lines())
            .filter(l -> !NO_CODE.matcher(l).matches())
            .count();
    return lines > MOST_LINES ? List.of(KIT + ": " + lines + " lines of code") : List.of();
  }

  private static List<String> tooOpen(Sources sources) {
    long types = kit(sources).flatMap(source -> source.matches(PUBLIC_TYPE).stream()).count();
    return types > MOST_PUBLIC_TYPES ? List.of(KIT + ": " + types + " public types") : List.of();
  }

  private static Stream<Source> kit(Sources sources) {
    return sources.java().filter(source -> source.name().startsWith(KIT));
  }
}
