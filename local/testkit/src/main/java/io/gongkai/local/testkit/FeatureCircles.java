package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/** Features of one service are slices; arrows between them never come back. */
final class FeatureCircles {

  private FeatureCircles() {}

  static ArchRule none() {
    return SlicesRuleDefinition.slices()
        .assignedFrom(new ByFeature())
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true);
  }

  private static final class ByFeature implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return Place.of(type)
          .filter(place -> place.feature() != null)
          .map(place -> SliceIdentifier.of(place.module(), place.feature()))
          .orElse(SliceIdentifier.ignore());
    }

    @Override
    public String getDescription() {
      return "features";
    }
  }
}
