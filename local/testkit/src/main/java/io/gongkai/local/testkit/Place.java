package io.gongkai.local.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a class stands in the house: {@code io.gongkai.<module>.<feature>.<room>}. A module that is
 * not ground is a service, so a new service or feature is guarded from its first day.
 */
record Place(String module, @Nullable String feature, @Nullable String room) {

  private static final String HOUSE = "io.gongkai.";
  private static final Set<String> GROUND =
      Set.of("kit", "intake", "contracts", "calendar", "local", "gateway");

  static Optional<Place> of(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(HOUSE)) {
      return Optional.empty();
    }
    String[] steps = name.substring(HOUSE.length()).split("\\.", -1);
    return Optional.of(
        new Place(
            steps[0], steps.length > 1 ? steps[1] : null, steps.length > 2 ? steps[2] : null));
  }

  boolean isService() {
    return !GROUND.contains(module);
  }

  boolean isFeatureTop() {
    return isService() && feature != null && room == null;
  }

  boolean isRoom() {
    return isService() && room != null;
  }

  boolean isDomain() {
    return "domain".equals(room) && isService();
  }

  boolean isAdapterRoom() {
    return isRoom() && !isDomain();
  }

  boolean sameFeature(Place other) {
    return module.equals(other.module) && feature != null && feature.equals(other.feature);
  }
}
