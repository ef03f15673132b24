package io.gongkai.local.launcher.routes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody who tries the routes, and the groups of them that the table speaks of. */
final class Personas {

  /** Calls without a token. */
  static final String STRANGER = "stranger";

  /** Calls without a token, but with number and code of one case opened: its applicant there. */
  static final String HOLDER = "holder";

  /** With a token of the issuer; those in -b and the narrow agency belong to another city. */
  static final List<String> KNOWN =
      List.of(
          "zhang-san",
          "li-si",
          "clerk",
          "reviewer",
          "head",
          "editor",
          "supervisor",
          "agency",
          "operator",
          "clerk-b",
          "head-b",
          "supervisor-b",
          "agency-narrow");

  private static final Map<String, List<String>> GROUPS =
      Map.of(
          "everybody", everybody(),
          "strangers", List.of(STRANGER, HOLDER),
          "nobody", List.of(),
          "citizens", List.of("zhang-san", "li-si"),
          "officers", List.of("clerk", "reviewer", "head"),
          "staff", List.of("clerk", "reviewer", "head", "editor"),
          "neighbours", List.of("clerk-b", "head-b", "supervisor-b"));

  private Personas() {}

  static List<String> everybody() {
    List<String> all = new ArrayList<>(KNOWN);
    all.addFirst(STRANGER);
    all.add(HOLDER);
    return all;
  }

  /** The personas that a list of names and groups, parted by spaces, means. */
  static Set<String> named(String list) {
    Set<String> personas = new LinkedHashSet<>();
    for (String name : list.isBlank() ? new String[0] : list.trim().split("\\s+")) {
      List<String> group = GROUPS.get(name);
      if (group == null && !everybody().contains(name)) {
        throw new IllegalArgumentException(
            "'%s' is neither a persona %s nor a group %s".formatted(name, everybody(), groups()));
      }
      personas.addAll(group == null ? List.of(name) : group);
    }
    return personas;
  }

  static Set<String> groups() {
    return new java.util.TreeSet<>(GROUPS.keySet());
  }
}
