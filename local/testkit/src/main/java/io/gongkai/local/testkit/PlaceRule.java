package io.gongkai.local.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A condition on every arrow of the house: from a place, to a class that may stand in a place. */
final class PlaceRule extends ArchCondition<JavaClass> {

  /** True when an arrow from {@code from} to {@code target} breaks the rule. */
  interface Broken {
    boolean by(Place from, JavaClass target, Optional<Place> to);
  }

  private final Broken broken;

  private PlaceRule(String description, Broken broken) {
    super("not " + description);
    this.broken = broken;
  }

  static ArchRule noArrow(String description, Broken broken) {
    return classes().should(new PlaceRule(description, broken)).allowEmptyShould(true);
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    Place.of(origin)
        .ifPresent(
            from -> {
              for (Dependency arrow : origin.getDirectDependenciesFromSelf()) {
                JavaClass target = arrow.getTargetClass().getBaseComponentType();
                if (broken.by(from, target, Place.of(target))) {
                  events.add(SimpleConditionEvent.violated(origin, arrow.getDescription()));
                }
              }
            });
  }
}
