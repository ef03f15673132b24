package io.gongkai.local.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Decisions in docs/adr: one number each, one form, one page. */
final class DecisionRules {

  private static final String FOLDER = "docs/adr/";
  private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9]+(-[a-z0-9]+)*\\.md");
  private static final List<String> PARTS = List.of("## Context", "## Decision", "## Consequences");
  private static final int LONGEST = 60;

  private DecisionRules() {}

  static Map<String, Function<Sources, List<String>>> all() {
    return Map.of("every_decision_has_a_number_and_the_form", DecisionRules::breaches);
  }

  private static List<String> breaches(Sources sources) {
    List<String> found = new ArrayList<>();
    Map<String, String> numbers = new HashMap<>();
    for (Source page : sources.all()) {
      if (page.name().startsWith(FOLDER)) {
        breaches(page, numbers, found);
      }
    }
    return found;
  }

  private static void breaches(Source page, Map<String, String> numbers, List<String> found) {
    var name = NAME.matcher(page.name().substring(FOLDER.length()));
    if (!name.matches()) {
      found.add(page.says("no number and name"));
      return;
    }
    String taken = numbers.putIfAbsent(name.group(1), page.name());
    if (taken != null) {
      found.add(page.says("the number of " + taken));
    }
    if (!page.text().startsWith("# " + name.group(1) + " ")) {
      found.add(page.says("the title is another number"));
    }
    PARTS.stream().filter(part -> !page.text().contains(part)).map(page::says).forEach(found::add);
    if (page.lines() > LONGEST) {
      found.add(page.says(page.lines() + " lines"));
    }
  }
}
