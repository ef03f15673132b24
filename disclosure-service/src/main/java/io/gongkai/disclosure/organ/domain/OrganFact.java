package io.gongkai.disclosure.organ.domain;

import org.jspecify.annotations.Nullable;

/** What can happen to an entry of the directory of organs. */
public sealed interface OrganFact {

  /** The organ entered the directory; {@code parent} is recorded as it stands, known or not. */
  record OrganRegistered(
      String code, String name, @Nullable String parent, OrganLevel level, String division)
      implements OrganFact {}
}
