package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueDraft;
import io.gongkai.gazette.issue.domain.Item;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body that publishes an issue; its numbers are not in it, they are minted. */
record IssueRequest(
    @NotBlank String organ,
    Edition edition,
    @NotEmpty @Size(max = 500) @Valid List<ItemRequest> items,
    @Nullable @PositiveOrZero Long copies) {

  /** A document by its id, or a plain title. */
  record ItemRequest(
      @NotBlank @Size(max = 100) String section,
      @Nullable @Size(min = 1, max = 100) String document,
      @Nullable @Size(min = 1, max = 500) String title) {}

  IssueDraft draft(String ref) {
    List<Item> contents =
        items.stream().map(i -> new Item(i.section(), i.document(), i.title())).toList();
    return new IssueDraft(organ, ref, contents, copies);
  }
}
