package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.IssueRecord;
import io.gongkai.gazette.issue.domain.Item;
import io.gongkai.gazette.submission.HeardDocument;
import io.gongkai.gazette.submission.ReadHeardDocuments;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes views of issues, with the titles of their documents looked up once for all of them. */
@Component
final class IssueViews {

  private final ReadHeardDocuments documents;

  IssueViews(ReadHeardDocuments documents) {
    this.documents = documents;
  }

  Mono<IssueView> of(IssueRecord record) {
    return of(List.of(record)).map(List::getFirst);
  }

  Mono<List<IssueView>> of(List<IssueRecord> records) {
    Set<String> ids =
        records.stream()
            .flatMap(record -> record.issue().published().items().stream())
            .map(Item::document)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return documents
        .handle(ids)
        .map(IssueViews::titles)
        .map(titles -> records.stream().map(record -> IssueView.of(record, titles)).toList());
  }

  private static Map<String, String> titles(List<HeardDocument> documents) {
    return documents.stream()
        .filter(HeardDocument::isPublic)
        .collect(Collectors.toMap(HeardDocument::id, HeardDocument::title));
  }
}
