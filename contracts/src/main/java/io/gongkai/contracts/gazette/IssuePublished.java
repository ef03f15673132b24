package io.gongkai.contracts.gazette;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An issue of the gazette was published; {@code serial} runs since the first issue. */
public record IssuePublished(
    String ref,
    int year,
    long number,
    long serial,
    String edition,
    List<Item> items,
    @Nullable Long copies) {

  /** One entry of the table of contents: a published document or a title of its own. */
  public record Item(String section, @Nullable String document, @Nullable String title) {}
}
