package io.gongkai.local.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a class looks like in its place: what it shows, what it may be, what it can do. */
final class FormRules {

  private static final String USE_CASE = "io.gongkai.kit.UseCase";

  private FormRules() {}

  static Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put(
        "a_room_shows_nothing", form("be package-private in adapter rooms", FormRules::shows));
    rules.put(
        "what_a_domain_shows_never_changes",
        form("keep final fields in public types of domains", FormRules::changes));
    rules.put(
        "a_use_case_stands_at_the_top_of_its_feature",
        form("stand at a feature's top", FormRules::hides));
    rules.put("a_use_case_does_one_thing", form("have one public method", FormRules::doesMore));
    return rules;
  }

  private static ArchRule form(String description, FormRule.Broken broken) {
    return classes().should(new FormRule(description, broken)).allowEmptyShould(true);
  }

  private static Optional<String> shows(Place place, JavaClass type) {
    boolean shown =
        type.getModifiers().contains(JavaModifier.PUBLIC)
            && type.isTopLevelClass()
            && !type.getSimpleName().equals("package-info");
    return shown && place.isAdapterRoom() ? Optional.of("is public") : Optional.empty();
  }

  /** A collector inside one call may change; what others hold may not. */
  private static Optional<String> changes(Place place, JavaClass type) {
    boolean shown = place.isDomain() && type.getModifiers().contains(JavaModifier.PUBLIC);
    return type.getFields().stream()
        .filter(field -> shown && !field.getModifiers().contains(JavaModifier.FINAL))
        .map(JavaField::getName)
        .map(field -> "can change its field " + field)
        .findFirst();
  }

  private static Optional<String> hides(Place place, JavaClass type) {
    return isUseCase(type) && !place.isFeatureTop()
        ? Optional.of("is a use case outside the top of a feature")
        : Optional.empty();
  }

  private static Optional<String> doesMore(Place place, JavaClass type) {
    long methods =
        type.getMethods().stream()
            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
            .count();
    return isUseCase(type) && methods > 1
        ? Optional.of("has " + methods + " public methods")
        : Optional.empty();
  }

  private static boolean isUseCase(JavaClass type) {
    return type.isAnnotatedWith(USE_CASE);
  }
}
