package io.gongkai.local.backbone.issuer;

import java.util.List;

/**
 * Somebody who can log in locally: what the platform is told about a caller, and nothing else.
 *
 * @param organs codes of the organs that the roles are limited to
 * @param scopes what an agency's system may read
 */
public record Persona(
    String subject, String name, List<String> roles, List<String> organs, List<String> scopes) {

  // A file may leave the lists out.
  public Persona {
    roles = roles == null ? List.of() : List.copyOf(roles);
    organs = organs == null ? List.of() : List.copyOf(organs);
    scopes = scopes == null ? List.of() : List.copyOf(scopes);
  }

  /** An agency's system logs in by itself, with a secret of its own. */
  boolean isAgency() {
    return roles.contains("agency");
  }
}
