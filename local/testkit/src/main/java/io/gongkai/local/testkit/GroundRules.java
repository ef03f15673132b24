package io.gongkai.local.testkit;

import static io.gongkai.local.testkit.PlaceRule.noArrow;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Arrows of what everybody stands on, of the door, and of the local house: each leans on little.
 */
final class GroundRules {

  private GroundRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("contracts_stand_alone", standsAlone("contracts"));
    rules.put("the_calendar_stands_alone", standsAlone("calendar"));
    rules.put(
        "the_kit_does_not_lean_on_the_house",
        noArrow(
            "leave the kit for another module",
            (from, type, to) ->
                from.module().equals("kit") && to.isPresent() && !to.get().module().equals("kit")));
    rules.put(
        "the_intake_leans_on_the_kit_alone",
        noArrow(
            "leave the intake for another module than the kit",
            (from, type, to) ->
                from.module().equals("intake")
                    && to.isPresent()
                    && !Set.of("intake", "kit").contains(to.get().module())));
    rules.put(
        "kit_rule_stands_alone",
        noArrow(
            "leave kit.rule but to the JDK and jspecify",
            (from, type, to) ->
                from.module().equals("kit")
                    && "rule".equals(from.feature())
                    && !Types.isJdk(type)
                    && !Types.isIn(type, "io.gongkai.kit.rule")));
    rules.put(
        "a_door_keeps_nothing",
        noArrow(
            "leave the gateway for another module, MongoDB or Kafka",
            (from, type, to) ->
                from.module().equals("gateway")
                    && (Types.isMachinery(type)
                        || Types.isIn(type, "com.mongodb")
                        || (to.isPresent() && !to.get().module().equals("gateway")))));
    rules.put(
        "nobody_imports_the_local_house",
        noArrow(
            "reach io.gongkai.local",
            (from, type, to) ->
                !from.module().equals("local") && Types.isIn(type, "io.gongkai.local")));
    rules.put(
        "a_part_of_the_local_house_stands_alone",
        noArrow(
            "leave backbone, launcher or testkit for another part or module",
            (from, type, to) ->
                from.module().equals("local") && to.isPresent() && !to.get().sameFeature(from)));
    return rules;
  }

  private static ArchRule standsAlone(String module) {
    return noArrow(
        "leave " + module + " but to the JDK and jspecify",
        (from, type, to) ->
            from.module().equals(module)
                && !Types.isJdk(type)
                && !Types.isIn(type, "io.gongkai." + module));
  }
}
