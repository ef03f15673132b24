package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Optional;

/** A condition on the form of a class in its place. */
final class FormRule extends ArchCondition<JavaClass> {

  /** What is wrong with a class that stands in a place; empty if nothing is. */
  interface Broken {
    Optional<String> by(Place place, JavaClass type);
  }

  private final Broken broken;

  FormRule(String description, Broken broken) {
    super(description);
    this.broken = broken;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Place.of(type)
        .flatMap(place -> broken.by(place, type))
        .ifPresent(
            what -> events.add(SimpleConditionEvent.violated(type, type.getName() + " " + what)));
  }
}
