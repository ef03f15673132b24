package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.organ.FindOrgansBelow;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who may know of a document that the public cannot read: its staff, and those who supervise them.
 */
@Component
final class Insight {

  static final String[] STAFF = {"clerk", "reviewer", "head", "editor"};

  private final FindOrgansBelow below;

  Insight(FindOrgansBelow below) {
    this.below = below;
  }

  /** The organs into whose unpublished documents a caller may look. */
  Mono<Set<String>> organs(Caller caller) {
    if (caller.hasRole("supervisor")) {
      return below.handle(caller.tenants());
    }
    return Mono.just(caller.hasRole(STAFF) ? caller.tenants() : Set.of());
  }

  /** The document if the caller may know of it, else {@code NotFound}. */
  Mono<DocumentRecord> known(Caller caller, DocumentRecord record) {
    if (record.document().publication() != null) {
      return Mono.just(record);
    }
    return organs(caller)
        .filter(organs -> organs.contains(record.organ()))
        .map(_ -> record)
        .switchIfEmpty(Mono.error(() -> new NotFound(record.id())));
  }
}
