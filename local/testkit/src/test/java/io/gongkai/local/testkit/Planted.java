package io.gongkai.local.testkit;

import java.util.List;
import java.util.Map;

/** Which planted classes break which rule, below {@code io.gongkai}. */
final class Planted {

  private static final Map<String, List<String>> CULPRITS =
      Map.ofEntries(
          by("a_service_never_imports_another_service", "planted.reach.AsksNeighbour"),
          by("a_domain_is_pure", "planted.impure.domain.ReadsFiles"),
          by(
              "a_use_case_does_not_know_its_furniture",
              "planted.furniture.KnowsItsRoom",
              "planted.furniture.KnowsTheWire",
              "planted.furniture.KnowsSpring"),
          by("a_room_does_not_know_another_room", "planted.furniture.web.KnowsTheStore"),
          by("a_feature_is_reached_by_its_top", "planted.reach.ReachesThrough"),
          by("features_form_no_circle", "planted.circle"),
          by("only_wire_rooms_speak_contracts", "planted.machinery.web.SpeaksContracts"),
          by("only_wire_rooms_take_lines_in", "planted.machinery.web.TakesALine"),
          by("the_intake_leans_on_the_kit_alone", "intake.planted.LeansOnAService"),
          by("contracts_stand_alone", "contracts.planted.LeansOnAssertions"),
          by("the_calendar_stands_alone", "calendar.planted.LeansOnAssertions"),
          by("the_kit_does_not_lean_on_the_house", "kit.planted.LeansOnAService"),
          by("kit_rule_stands_alone", "kit.rule.planted.LeansOnAssertions"),
          by("a_door_keeps_nothing", "gateway.planted.KeepsSomething", "gateway.planted.Counts"),
          by("nobody_imports_the_local_house", "planted.reach.ReachesTheLauncher"),
          by(
              "a_part_of_the_local_house_stands_alone",
              "local.launcher.planted.KnowsAService",
              "local.launcher.planted.ReachesTheTestkit"),
          by(
              "a_domain_is_told_time_and_chance",
              "planted.impure.domain.LooksAtTheClock",
              "planted.impure.domain.OwnsAClock",
              "planted.impure.domain.StopsTheTime",
              "planted.impure.domain.DrawsAnId",
              "planted.impure.domain.ThrowsDice"),
          by("services_leave_the_machinery_to_the_kit", "planted.machinery.events.OwnsAConsumer"),
          by("a_service_tells_all_its_routes", "planted.machinery.web.RoutesByFunction"),
          by(
              "one_edge_between_worlds",
              "planted.machinery.web.Waits",
              "planted.machinery.web.Forgets"),
          by("nobody_uses_lombok", "planted.machinery.web.Conjures"),
          by("nobody_opens_a_transaction", "planted.machinery.mongo.OpensATransaction"),
          by("old_dates_stay_at_the_store", "planted.machinery.web.OldDate"),
          by("fields_are_not_wired", "planted.machinery.web.WiredField"),
          by("nobody_prints", "planted.machinery.web.Prints", "planted.machinery.web.Cries"),
          by("a_room_shows_nothing", "planted.furniture.mongo.ShownStore"),
          by("what_a_domain_shows_never_changes", "planted.impure.domain.Changes"),
          by("a_use_case_stands_at_the_top_of_its_feature", "planted.furniture.web.HidesAUseCase"),
          by("a_use_case_does_one_thing", "planted.furniture.DoesTwoThings"));

  private Planted() {}

  /** Names of the classes that a rule must catch; a rule that has none is not held by anybody. */
  static List<String> culprits(String rule) {
    List<String> culprits = CULPRITS.get(rule);
    if (culprits == null) {
      throw new AssertionError("no class is planted for the rule " + rule);
    }
    return culprits;
  }

  private static Map.Entry<String, List<String>> by(String rule, String... culprits) {
    return Map.entry(rule, List.of(culprits).stream().map("io.gongkai."::concat).toList());
  }
}
