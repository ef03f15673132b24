package io.gongkai.kit.web;

import java.util.Arrays;
import java.util.Set;

/**
 * Who calls, as the verified token says; a controller argument.
 *
 * @param subject stable id of the person or client, empty for a stranger
 * @param roles what they may be
 * @param tenants codes of where they may be it
 * @param scopes what a machine was granted
 */
public record Caller(String subject, Set<String> roles, Set<String> tenants, Set<String> scopes) {

  /** Nobody in particular: the call carried no token. */
  public static final Caller STRANGER = new Caller("", Set.of(), Set.of(), Set.of());

  public Caller {
    roles = Set.copyOf(roles);
    tenants = Set.copyOf(tenants);
    scopes = Set.copyOf(scopes);
  }

  public boolean isStranger() {
    return subject.isEmpty();
  }

  public boolean hasRole(String... any) {
    return Arrays.stream(any).anyMatch(roles::contains);
  }

  public boolean hasScope(String scope) {
    return scopes.contains(scope);
  }

  /** True if one of the roles is held and the tenant is among the caller's own. */
  public boolean actsFor(String tenant, String... anyRole) {
    return tenants.contains(tenant) && hasRole(anyRole);
  }

  /** {@link NotAllowed} unless one of the roles is held: 401 for a stranger, 403 for others. */
  public Caller require(String... anyRole) {
    return requireThat(hasRole(anyRole));
  }

  /** {@link NotAllowed} unless the caller acts for the tenant in one of the roles. */
  public Caller requireFor(String tenant, String... anyRole) {
    return requireThat(actsFor(tenant, anyRole));
  }

  /** {@link NotAllowed} unless the condition holds: 401 for a stranger, 403 for others. */
  public Caller requireThat(boolean allowed) {
    if (!allowed) {
      throw new NotAllowed(isStranger());
    }
    return this;
  }
}
