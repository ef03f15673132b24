package io.gongkai.request.application.rulebook;

import io.gongkai.request.application.domain.Law;

/** The shipped rulebooks, for tests of the domain. */
public final class ShippedRules {
  private ShippedRules() {}

  public static Law law() {
    return new ClasspathRulebooks(new ShippedCalendars()).law();
  }
}
