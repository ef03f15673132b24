package io.gongkai.local.testkit;

import java.util.Map;

/** Which planted class breaks which rule. */
final class Planted {

  private static final Map<String, String> CULPRITS =
      Map.ofEntries(
          Map.entry(
              "a_service_never_imports_another_service", "io.gongkai.planted.reach.AsksNeighbour"),
          Map.entry("a_domain_is_pure", "io.gongkai.planted.impure.domain.ReadsFiles"),
          Map.entry(
              "a_domain_is_told_time_and_chance",
              "io.gongkai.planted.impure.domain.LooksAtTheClock"),
          Map.entry(
              "a_use_case_does_not_know_its_furniture",
              "io.gongkai.planted.furniture.KnowsItsRoom"),
          Map.entry(
              "a_room_does_not_know_another_room",
              "io.gongkai.planted.furniture.web.KnowsTheStore"),
          Map.entry("a_room_shows_nothing", "io.gongkai.planted.furniture.mongo.ShownStore"),
          Map.entry("a_feature_is_reached_by_its_top", "io.gongkai.planted.reach.ReachesThrough"),
          Map.entry("features_form_no_circle", "io.gongkai.planted.circle"),
          Map.entry(
              "services_leave_the_machinery_to_the_kit",
              "io.gongkai.planted.machinery.events.OwnsAConsumer"),
          Map.entry("contracts_stand_alone", "io.gongkai.contracts.planted.LeansOnAssertions"),
          Map.entry(
              "only_wire_rooms_speak_contracts",
              "io.gongkai.planted.machinery.web.SpeaksContracts"),
          Map.entry("the_calendar_stands_alone", "io.gongkai.calendar.planted.LeansOnAssertions"),
          Map.entry("the_kit_does_not_lean_on_the_house", "io.gongkai.kit.planted.LeansOnAService"),
          Map.entry("kit_rule_stands_alone", "io.gongkai.kit.rule.planted.LeansOnAssertions"),
          Map.entry("a_door_keeps_nothing", "io.gongkai.gateway.planted.KeepsSomething"),
          Map.entry(
              "nobody_imports_the_local_house", "io.gongkai.planted.reach.ReachesTheLauncher"),
          Map.entry("one_edge_between_worlds", "io.gongkai.planted.machinery.web.Waits"),
          Map.entry("nobody_uses_banned_types", "io.gongkai.planted.machinery.web.OldDate"),
          Map.entry("fields_are_not_wired", "io.gongkai.planted.machinery.web.WiredField"),
          Map.entry("nobody_prints", "io.gongkai.planted.machinery.web.Prints"));

  private Planted() {}

  static String culprit(String rule) {
    String culprit = CULPRITS.get(rule);
    if (culprit == null) {
      throw new IllegalStateException("no class is planted for the rule " + rule);
    }
    return culprit;
  }
}
