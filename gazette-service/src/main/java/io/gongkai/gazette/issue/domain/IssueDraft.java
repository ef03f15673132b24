package io.gongkai.gazette.issue.domain;

import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An issue as it stands before it has its numbers. */
public record IssueDraft(String organ, String ref, List<Item> items, @Nullable Long copies) {

  public IssueDraft {
    items = List.copyOf(items);
  }

  /** The ids of the documents that the items name, each once. */
  public List<String> documents() {
    return items.stream().map(Item::document).filter(Objects::nonNull).distinct().toList();
  }

  /** The one fact of an issue. */
  public IssuePublished publish(IssueNumbers numbers) {
    return new IssuePublished(
        organ,
        ref,
        numbers.year(),
        numbers.number(),
        numbers.serial(),
        numbers.edition(),
        items,
        copies);
  }
}
