package io.gongkai.local.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who must never import whom. Every rule speaks of places by pattern, never of a feature by name.
 */
public final class HouseRules {

  private static final Set<String> WIRE_ROOMS = Set.of("events", "ledger");

  private HouseRules() {}

  /**
   * One dynamic test a rule, over the main classes below a package such as {@code
   * io.gongkai.request}.
   */
  public static Stream<DynamicTest> checks(String rootPackage) {
    JavaClasses house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(rootPackage);
    return all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(house)));
  }

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "a_service_never_imports_another_service",
        arrows(
            "not reach another service",
            (from, type, to) ->
                from.isService()
                    && to.isPresent()
                    && to.get().isService()
                    && !to.get().module().equals(from.module())));
    rules.put(
        "a_domain_is_pure",
        arrows(
            "stand on the JDK, the calendar, kit.rule and its own feature's domain",
            (from, type, to) -> from.isDomain() && !isPure(from, type)));
    rules.put("a_domain_is_told_time_and_chance", toldTimeAndChance());
    rules.put(
        "a_use_case_does_not_know_its_furniture",
        arrows(
            "not know adapter rooms, Spring, Kafka, MongoDB or contracts",
            (from, type, to) -> from.isFeatureTop() && (isFurniture(type) || isAdapterRoom(type))));
    rules.put(
        "a_room_does_not_know_another_room",
        arrows(
            "not know another room of its feature but the domain",
            (from, type, to) ->
                from.isAdapterRoom()
                    && to.isPresent()
                    && to.get().sameFeature(from)
                    && to.get().isAdapterRoom()
                    && !Objects.equals(from.room(), to.get().room())));
    rules.put("a_room_shows_nothing", showNothing());
    rules.put(
        "a_feature_is_reached_by_its_top",
        arrows(
            "reach another feature by its top only",
            (from, type, to) ->
                from.isService()
                    && from.feature() != null
                    && to.isPresent()
                    && to.get().isRoom()
                    && to.get().module().equals(from.module())
                    && !to.get().sameFeature(from)));
    rules.put("features_form_no_circle", FeatureCircles.none());
    rules.put(
        "services_leave_the_machinery_to_the_kit",
        arrows(
            "not import Kafka, spring-kafka or client sessions",
            (from, type, to) ->
                (from.isService() || from.module().equals("gateway")) && isMachinery(type)));
    rules.put(
        "contracts_stand_alone",
        arrows(
            "import the JDK and jspecify only",
            (from, type, to) ->
                from.module().equals("contracts")
                    && !isJdk(type)
                    && !isIn(type, "io.gongkai.contracts")));
    rules.put(
        "only_wire_rooms_speak_contracts",
        arrows(
            "not import contracts outside events and ledger rooms",
            (from, type, to) ->
                from.isService()
                    && isIn(type, "io.gongkai.contracts")
                    && !WIRE_ROOMS.contains(String.valueOf(from.room()))));
    rules.put(
        "the_calendar_stands_alone",
        arrows(
            "import the JDK and jspecify only",
            (from, type, to) ->
                from.module().equals("calendar")
                    && !isJdk(type)
                    && !isIn(type, "io.gongkai.calendar")));
    rules.put(
        "the_kit_does_not_lean_on_the_house",
        arrows(
            "not import contracts, calendar or a service",
            (from, type, to) ->
                from.module().equals("kit") && to.isPresent() && !to.get().module().equals("kit")));
    rules.put(
        "kit_rule_stands_alone",
        arrows(
            "import the JDK and jspecify only",
            (from, type, to) ->
                from.module().equals("kit")
                    && "rule".equals(from.feature())
                    && !isJdk(type)
                    && !isIn(type, "io.gongkai.kit.rule")));
    rules.put(
        "a_door_keeps_nothing",
        arrows(
            "not import contracts, calendar, kit, MongoDB or Kafka",
            (from, type, to) ->
                from.module().equals("gateway")
                    && (isMachinery(type)
                        || isIn(type, "com.mongodb")
                        || (to.isPresent() && !to.get().module().equals("gateway")))));
    rules.put(
        "nobody_imports_the_local_house",
        arrows(
            "not import io.gongkai.local",
            (from, type, to) -> !from.module().equals("local") && isIn(type, "io.gongkai.local")));
    rules.put("one_edge_between_worlds", oneEdge());
    rules.put(
        "nobody_uses_banned_types",
        arrows(
            "not use Lombok, @Transactional or java.util.Date",
            (from, type, to) ->
                isIn(type, "lombok")
                    || type.getName().endsWith(".Transactional")
                    || (type.getName().equals("java.util.Date") && !"mongo".equals(from.room()))));
    rules.put(
        "fields_are_not_wired",
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true));
    rules.put(
        "nobody_prints",
        noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .allowEmptyShould(true));
    return rules;
  }

  private static ArchRule arrows(String description, PlaceRule.Broken broken) {
    return classes().should(new PlaceRule(description, broken)).allowEmptyShould(true);
  }

  private static boolean isPure(Place from, JavaClass type) {
    return isJdkWithoutIo(type)
        || isIn(type, "io.gongkai.calendar")
        || isIn(type, "io.gongkai.kit.rule")
        || Place.of(type).filter(to -> to.isDomain() && to.sameFeature(from)).isPresent();
  }

  private static boolean isAdapterRoom(JavaClass type) {
    return Place.of(type).filter(Place::isAdapterRoom).isPresent();
  }

  private static boolean isFurniture(JavaClass type) {
    return isMachinery(type)
        || isIn(type, "org.springframework")
        || isIn(type, "com.mongodb")
        || isIn(type, "org.bson")
        || isIn(type, "io.gongkai.contracts");
  }

  private static boolean isMachinery(JavaClass type) {
    return isIn(type, "org.apache.kafka")
        || isIn(type, "org.springframework.kafka")
        || type.getName().matches("com\\.mongodb\\..*ClientSession.*");
  }

  private static boolean isJdk(JavaClass type) {
    return type.isPrimitive() || isIn(type, "java") || isIn(type, "org.jspecify");
  }

  private static boolean isJdkWithoutIo(JavaClass type) {
    return type.isPrimitive()
        || isIn(type, "java.lang")
        || isIn(type, "java.util")
        || isIn(type, "java.time")
        || isIn(type, "java.math")
        || isIn(type, "org.jspecify");
  }

  private static boolean isIn(JavaClass type, String root) {
    return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
  }

  private static ArchRule toldTimeAndChance() {
    return classes()
        .should(
            new CallRule(
                "be told time and chance",
                (from, call) ->
                    from.isDomain()
                        && (call.getName().equals("now")
                                && call.getTargetOwner().getPackageName().equals("java.time")
                            || call.getName().equals("randomUUID")
                            || call.getName().equals("random")
                                && call.getTargetOwner().getName().equals("java.lang.Math")
                            || call.getTargetOwner().getName().equals("java.util.Random")
                            || call.getName().equals("currentTimeMillis"))))
        .allowEmptyShould(true);
  }

  private static ArchRule oneEdge() {
    return classes()
        .should(
            new CallRule(
                "not block or subscribe outside the one edge",
                (from, call) ->
                    !isEdge(from)
                        && call.getTargetOwner().getName().startsWith("reactor.core.publisher.")
                        && (call.getName().startsWith("block")
                            || call.getName().equals("subscribe"))))
        .allowEmptyShould(true);
  }

  private static boolean isEdge(Place place) {
    return place.module().equals("local")
        || place.module().equals("kit")
            && Set.of("listen", "announce").contains(String.valueOf(place.feature()));
  }

  private static ArchRule showNothing() {
    return classes()
        .should(
            new com.tngtech.archunit.lang.ArchCondition<JavaClass>(
                "be package-private in adapter rooms") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean shown =
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        && type.isTopLevelClass()
                        && !type.getSimpleName().equals("package-info");
                if (shown && Place.of(type).filter(Place::isAdapterRoom).isPresent()) {
                  events.add(
                      SimpleConditionEvent.violated(
                          type, type.getName() + " is public inside an adapter room"));
                }
              }
            })
        .allowEmptyShould(true);
  }
}
