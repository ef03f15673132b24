package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;

/** A condition on every call or access made from a place of the house. */
final class CallRule extends ArchCondition<JavaClass> {

  private final BiPredicate<Place, JavaAccess<?>> broken;

  CallRule(String description, BiPredicate<Place, JavaAccess<?>> broken) {
    super(description);
    this.broken = broken;
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
