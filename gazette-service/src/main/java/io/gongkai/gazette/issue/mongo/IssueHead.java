package io.gongkai.gazette.issue.mongo;

import io.gongkai.gazette.issue.IssueRecord;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.kit.store.Stored;
import org.bson.Document;

/** What lists and the two runs of numbers need to know of an issue. */
final class IssueHead {

  private IssueHead() {}

  static Document of(Stored<IssueFact> stored) {
    IssueRecord record = IssueRecord.of(stored);
    IssuePublished issue = record.issue().published();
    IssueNumbers numbers = issue.numbers();
    return new Document("organ", issue.organ())
        .append("year", numbers.year())
        .append("edition", numbers.edition().name())
        .append("number", numbers.number())
        .append("serial", numbers.serial())
        .append("numberKey", numbers.numberKey(issue.organ()))
        .append("serialKey", numbers.serialKey(issue.organ()))
        .append("on", record.issue().since().toString());
  }

  static IssueNumbers numbers(Stored<IssueFact> stored) {
    return IssueRecord.of(stored).issue().published().numbers();
  }
}
