package io.gongkai.disclosure.catalogue.domain;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A catalogue of one field as it was published on a day. */
public record CatalogueEntry(CataloguePublished published, LocalDate since) {

  /** The entry after its facts. */
  public static CatalogueEntry fold(LocalDate on, CatalogueFact fact) {
    return switch (fact) {
      case CataloguePublished published -> new CatalogueEntry(published, on);
    };
  }

  /** A second publication of the same entry, which is never lawful. */
  public RuleBroken publishedAgain(LocalDate on) {
    return on.isBefore(since)
        ? RuleBroken.of("before-last-step", Map.of("last", since.toString()))
        : RuleBroken.of(
            "step-not-lawful",
            Map.of("step", "catalogue.published", "state", "published", "lawful", List.of()));
  }
}
