package io.gongkai.local.launcher.routes;

import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.chaos.SubjectId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The things that are tried for, by the names that the table gives them. */
record Exhibits(Map<String, Exhibit> byName) {

  static final String ORGAN = "445300-BGS";

  /** The handle that its holder got for number and code of a case. */
  static final String PASS = "pass";

  /** The first of each of these lists. */
  private static final Map<String, String> PUBLIC =
      Map.of(
          "document", "/api/v1/documents?organ=" + ORGAN,
          "site", "/api/v1/sites?organ=" + ORGAN,
          "figure", "/api/v1/administration/figures?organ=" + ORGAN,
          "catalogue-entry", "/api/v1/catalogue-entries?organ=990001-JYJ",
          "interpretation", "/api/v1/interpretations?organ=990001-BGS",
          "issue", "/api/v1/gazette/issues?organ=" + ORGAN);

  static final Pattern IN_BODY = Pattern.compile("<([\\w-]+)>");

  /** Imported: what is public, and one old case. Made as the office makes it: the rest. */
  static Exhibits of(Platform platform) {
    platform.imported("yunfu-2020");
    platform.imported("all-kinds");
    Map<String, Exhibit> all = new TreeMap<>();
    all.put("organ", Exhibit.open(ORGAN));
    all.put("old-case", Exhibit.secret(SubjectId.of(ORGAN, "request", "R000011")));
    PUBLIC.forEach((name, list) -> all.put(name, Exhibit.open(first(platform, list))));
    Calls calls = new Calls(platform);
    all.putAll(new Cases(calls, ORGAN).made());
    all.putAll(new OfficeWork(calls, ORGAN).made(all.get("site").id()));
    return new Exhibits(all);
  }

  private static String first(Platform platform, String list) {
    return platform.stranger().get(list + "&limit=1").at("/items/0/id").asString();
  }

  String id(String name, boolean madeUp) {
    Exhibit exhibit = byName.get(name);
    if (exhibit == null || exhibit.id().isEmpty()) {
      throw new IllegalArgumentException(
          "no exhibit '%s' has an id; there are %s; make it in Cases or OfficeWork"
              .formatted(name, names()));
    }
    return madeUp ? exhibit.madeUp() : exhibit.id();
  }

  /** A body with ids for {@code <name>}. */
  String filled(String body, boolean madeUp) {
    return IN_BODY.matcher(body).replaceAll(place -> id(place.group(1), madeUp));
  }

  /** Names of all that an answer betrays. */
  List<String> in(String answer) {
    return byName.entrySet().stream()
        .filter(exhibit -> exhibit.getValue().isIn(answer))
        .map(Map.Entry::getKey)
        .toList();
  }

  Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }
}
