package io.gongkai.local.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** A condition on every call or access made from a place of the house. */
final class CallRule extends ArchCondition<JavaClass> {

  private final BiPredicate<Place, JavaAccess<?>> broken;

  private CallRule(String description, BiPredicate<Place, JavaAccess<?>> broken) {
    super("not " + description);
    this.broken = broken;
  }

  static ArchRule noCall(String description, BiPredicate<Place, JavaAccess<?>> broken) {
    return classes().should(new CallRule(description, broken)).allowEmptyShould(true);
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    Place.of(origin)
        .ifPresent(
            from ->
                origin.getAccessesFromSelf().stream()
                    .filter(call -> broken.test(from, call))
                    .forEach(
                        call ->
                            events.add(
                                SimpleConditionEvent.violated(origin, call.getDescription()))));
  }
}
