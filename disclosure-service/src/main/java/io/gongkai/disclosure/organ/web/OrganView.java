package io.gongkai.disclosure.organ.web;

import io.gongkai.disclosure.organ.OrganEntry;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.disclosure.organ.domain.OrganLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An organ as the public sees it; {@code parent} is the code that was recorded, known or not. */
record OrganView(
    String code,
    String name,
    @Nullable String parent,
    OrganLevel level,
    String division,
    LocalDate since) {

  static OrganView of(OrganEntry entry) {
    OrganRegistered o = entry.organ().registered();
    return new OrganView(
        o.code(), o.name(), o.parent(), o.level(), o.division(), entry.organ().since());
  }
}
