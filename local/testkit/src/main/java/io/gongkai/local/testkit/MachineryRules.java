package io.gongkai.local.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static io.gongkai.local.testkit.CallRule.noCall;
import static io.gongkai.local.testkit.PlaceRule.noArrow;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What machinery may be used where: clocks, threads, the broker, and what is banned outright. */
final class MachineryRules {

  private static final Set<String> CLOCKS =
      Set.of("now", "system", "systemUTC", "systemDefaultZone");
  private static final Set<String> DICE =
      Set.of(
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom",
          "java.util.random.RandomGenerator");
  private static final Set<String> WAITING =
      Set.of(
          "block",
          "blockFirst",
          "blockLast",
          "blockOptional",
          "subscribe",
          "toIterable",
          "toStream");

  private MachineryRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "a_domain_is_told_time_and_chance",
        noCall("look at a clock or throw dice", (from, call) -> from.isDomain() && guesses(call)));
    rules.put(
        "services_leave_the_machinery_to_the_kit",
        noArrow(
            "import Kafka, spring-kafka or client sessions",
            (from, type, to) ->
                (from.isService() || from.module().equals("gateway")) && Types.isMachinery(type)));
    rules.put(
        "a_service_tells_all_its_routes",
        noArrow(
            "route by functions, which /internal/routes does not tell",
            (from, type, to) ->
                !from.module().equals("gateway")
                    && Types.isIn(type, "org.springframework.web.reactive.function.server")));
    rules.put(
        "one_edge_between_worlds",
        noCall(
            "block or subscribe outside kit.listen, kit.announce and the local house",
            (from, call) -> !isEdge(from) && waits(call)));
    rules.put(
        "nobody_uses_lombok", noArrow("use Lombok", (f, type, t) -> Types.isIn(type, "lombok")));
    rules.put(
        "nobody_opens_a_transaction",
        noArrow("be @Transactional", (f, type, t) -> type.getName().endsWith(".Transactional")));
    rules.put(
        "old_dates_stay_at_the_store",
        noArrow(
            "use java.util.Date outside mongo rooms",
            (from, type, to) ->
                type.getName().equals("java.util.Date") && !"mongo".equals(from.room())));
    rules.put(
        "fields_are_not_wired",
        noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .allowEmptyShould(true));
    rules.put(
        "nobody_prints",
        noCall(
            "use System.out or System.err",
            (from, call) ->
                call.getTargetOwner().isEquivalentTo(System.class)
                    && Set.of("out", "err").contains(call.getName())));
    return rules;
  }

  private static boolean guesses(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    String name = call.getName();
    return owner.startsWith("java.time.") && CLOCKS.contains(name)
        || owner.equals("java.lang.System")
            && Set.of("currentTimeMillis", "nanoTime").contains(name)
        || owner.equals("java.util.UUID") && name.equals("randomUUID")
        || owner.equals("java.lang.Math") && name.equals("random")
        || DICE.contains(owner);
  }

  private static boolean waits(JavaAccess<?> call) {
    return call.getTargetOwner().getName().startsWith("reactor.core.publisher.")
        && WAITING.contains(call.getName());
  }

  private static boolean isEdge(Place place) {
    return place.module().equals("local")
        || place.module().equals("kit")
            && Set.of("listen", "announce").contains(String.valueOf(place.feature()));
  }
}
