package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.IssueRecord;
import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import io.gongkai.gazette.issue.domain.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An issue with its table of contents.
 *
 * @param label its two numbers as they stand on the cover, e.g. 2025年第1期（总第101期）
 */
record IssueView(
    String id,
    String organ,
    String ref,
    int year,
    long number,
    long serial,
    Edition edition,
    String label,
    LocalDate published,
    List<ItemView> items,
    @Nullable Long copies) {

  /** A place in the issue; the title of a document is left out once it was withdrawn. */
  record ItemView(String section, @Nullable String document, @Nullable String title) {}

  /** The view of an issue with the titles, by id, of the documents that are public. */
  static IssueView of(IssueRecord record, Map<String, String> titles) {
    IssuePublished i = record.issue().published();
    return new IssueView(
        record.stored().id(),
        i.organ(),
        i.ref(),
        i.year(),
        i.number(),
        i.serial(),
        i.edition(),
        label(i),
        record.issue().since(),
        i.items().stream().map(item -> item(item, titles)).toList(),
        i.copies());
  }

  private static String label(IssuePublished i) {
    String extra = i.edition() == Edition.EXTRA ? "增刊" : "";
    return "%d年%s第%d期（总第%d期）".formatted(i.year(), extra, i.number(), i.serial());
  }

  private static ItemView item(Item item, Map<String, String> titles) {
    String title = item.document() == null ? item.title() : titles.get(item.document());
    return new ItemView(item.section(), item.document(), title);
  }
}
