package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of rectifications. */
@UseCase
public final class FindRectifications {

  private final Rectifications rectifications;

  FindRectifications(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  public Mono<Page<RectificationEntry>> handle(RectificationQuery query) {
    return rectifications.page(query).map(page -> page.map(RectificationEntry::of));
  }
}
