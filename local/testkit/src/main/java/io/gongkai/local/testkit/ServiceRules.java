package io.gongkai.local.testkit;

import static io.gongkai.local.testkit.PlaceRule.noArrow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Arrows between services, between features, and between the rooms of a feature. */
final class ServiceRules {

  private static final Set<String> WIRE_ROOMS = Set.of("events", "ledger");

  private ServiceRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "a_service_never_imports_another_service",
        noArrow(
            "reach another service",
            (from, type, to) ->
                from.isService()
                    && to.filter(Place::isService).isPresent()
                    && !to.get().module().equals(from.module())));
    rules.put(
        "a_domain_is_pure",
        noArrow(
            "leave a domain but to the JDK without I/O, the calendar and kit.rule",
            (from, type, to) -> from.isDomain() && !isPure(from, type)));
    rules.put(
        "a_use_case_does_not_know_its_furniture",
        noArrow(
            "reach adapter rooms, Spring, Kafka, MongoDB or contracts from a feature's top",
            (from, type, to) -> from.isFeatureTop() && Types.isFurniture(type)));
    rules.put(
        "a_room_does_not_know_another_room",
        noArrow(
            "reach another room of the feature but the domain",
            (from, type, to) ->
                from.isAdapterRoom()
                    && to.filter(Place::isAdapterRoom).isPresent()
                    && to.get().sameFeature(from)
                    && !Objects.equals(from.room(), to.get().room())));
    rules.put(
        "a_feature_is_reached_by_its_top",
        noArrow(
            "reach a room of another feature",
            (from, type, to) ->
                from.isService()
                    && from.feature() != null
                    && to.filter(Place::isRoom).isPresent()
                    && to.get().module().equals(from.module())
                    && !to.get().sameFeature(from)));
    rules.put("features_form_no_circle", FeatureCircles.none());
    rules.put(
        "only_wire_rooms_speak_contracts",
        noArrow(
            "import contracts outside events and ledger rooms",
            (from, type, to) ->
                from.isService()
                    && Types.isIn(type, "io.gongkai.contracts")
                    && !WIRE_ROOMS.contains(String.valueOf(from.room()))));
    rules.put(
        "only_wire_rooms_take_lines_in",
        noArrow(
            "import the intake outside events and ledger rooms",
            (from, type, to) ->
                from.isService()
                    && Types.isIn(type, "io.gongkai.intake")
                    && !WIRE_ROOMS.contains(String.valueOf(from.room()))));
    return rules;
  }

  private static boolean isPure(Place from, JavaClass type) {
    return Types.isJdkWithoutIo(type)
        || Types.isIn(type, "io.gongkai.calendar")
        || Types.isIn(type, "io.gongkai.kit.rule")
        || Place.of(type).filter(to -> to.isDomain() && to.sameFeature(from)).isPresent();
  }
}
