package io.gongkai.disclosure.organ;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Collects organs with all that stand below them, by the parents that were recorded. */
@UseCase
public final class FindOrgansBelow {

  private static final int PART = 200;

  private final Organs organs;

  FindOrgansBelow(Organs organs) {
    this.organs = organs;
  }

  /** The codes given and those of every organ below; a circle of parents is walked once. */
  public Mono<Set<String>> handle(Set<String> tops) {
    Set<String> found = new HashSet<>(tops);
    return Flux.fromIterable(tops)
        .expand(code -> children(code).filter(found::add))
        .then(Mono.fromSupplier(() -> Set.copyOf(found)));
  }

  private Flux<String> children(String parent) {
    return part(parent, null)
        .expand(page -> page.next() == null ? Mono.empty() : part(parent, page.next()))
        .flatMapIterable(Page::items)
        .map(entry -> entry.organ().registered().code());
  }

  private Mono<Page<OrganEntry>> part(String parent, @Nullable String cursor) {
    return organs
        .page(new OrganQuery(parent, null, cursor, PART))
        .map(page -> page.map(OrganEntry::of));
  }
}
