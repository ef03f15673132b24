package io.gongkai.gazette.issue.ledger;

import io.gongkai.gazette.issue.ImportIssue;
import io.gongkai.gazette.issue.IssueRecord;
import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueDraft;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.gazette.issue.domain.Item;
import io.gongkai.gazette.submission.HeardDocument;
import io.gongkai.gazette.submission.ReadHeardDocuments;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.intake.WaitsFor;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code gazette.issued}; it waits for each document that was not heard of yet. */
@Component
final class ReadIssueLine implements LineReader {

  private final ImportIssue issue;
  private final ReadHeardDocuments documents;

  ReadIssueLine(ImportIssue issue, ReadHeardDocuments documents) {
    this.issue = issue;
    this.documents = documents;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("gazette.issued");
  }

  @Override
  public Class<?> facts() {
    return IssueFact.class;
  }

  @Override
  public String subject(Line line) {
    return IssueRecord.id(line.organ(), line.ref());
  }

  @Override
  public Set<String> claims(Line line) {
    IssueNumbers numbers = numbers(line.fields());
    return Set.of(numbers.numberKey(line.organ()), numbers.serialKey(line.organ()));
  }

  @Override
  public Mono<?> read(Line line) {
    ImportIssue.Command command = command(line);
    List<String> named = command.draft().documents();
    return documents
        .handle(named)
        .doOnNext(heard -> waitFor(named, heard))
        .flatMap(_ -> issue.handle(command));
  }

  private static void waitFor(List<String> named, List<HeardDocument> heard) {
    List<String> known = heard.stream().map(HeardDocument::id).toList();
    for (String id : named) {
      if (!known.contains(id)) {
        throw new WaitsFor(id);
      }
    }
  }

  private static ImportIssue.Command command(Line line) {
    Fields f = line.fields();
    IssueNumbers numbers = numbers(f);
    List<Item> items = f.objects("items").stream().map(item -> item(line, item)).toList();
    Long copies = f.has("copies") ? Long.valueOf(f.number("copies")) : null;
    IssueDraft draft = new IssueDraft(line.organ(), line.ref(), items, copies);
    return new ImportIssue.Command(draft, numbers, line.stamp());
  }

  private static IssueNumbers numbers(Fields f) {
    return new IssueNumbers(
        f.number("year"),
        Edition.valueOf(f.text("edition")),
        f.number("number"),
        f.number("serial"));
  }

  private static Item item(Line line, Fields item) {
    @Nullable String ref = item.textOrNull("document");
    String document = ref == null ? null : line.id("doc", "document", ref);
    return new Item(item.text("section"), document, item.textOrNull("title"));
  }
}
