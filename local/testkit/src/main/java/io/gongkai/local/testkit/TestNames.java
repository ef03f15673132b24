package io.gongkai.local.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the names of test methods out of a Java source. */
final class TestNames {

  private static final Pattern TEST =
      Pattern.compile(
          "@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b(?:[^;{}]|\\{[^{}]*\\})*?[\\w>\\]]\\s+(\\w+)\\s*\\((?=[^;{}]*\\)\\s*(?:throws [\\w, .]+)?\\{)");
  private static final Pattern SENTENCE = Pattern.compile("[a-z0-9]+(_[a-z0-9]+){2,}");

  private TestNames() {}

  /** Names that are no sentence, in order. */
  static List<String> in(String source) {
    return TEST.matcher(source)
        .results()
        .map((MatchResult found) -> found.group(1))
        .filter(name -> !isSentence(name))
        .toList();
  }

  private static boolean isSentence(String name) {
    return SENTENCE.matcher(name).matches()
        && !name.startsWith("test_")
        && !name.startsWith("should_");
  }
}
