package io.gongkai.gazette.issue.events;

import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import io.gongkai.gazette.issue.domain.Item;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An issue came out. */
@Component
final class IssueAnnouncer implements Announcer<IssueFact> {

  @Override
  public String topic() {
    return "gazette.issue";
  }

  @Override
  public Optional<OutgoingEvent> announce(Stored<IssueFact> stored, Recorded<IssueFact> recorded) {
    return switch (recorded.fact()) {
      case IssuePublished f -> Optional.of(new OutgoingEvent(f.organ(), event(f)));
    };
  }

  private static io.gongkai.contracts.gazette.IssuePublished event(IssuePublished f) {
    return new io.gongkai.contracts.gazette.IssuePublished(
        f.ref(),
        f.year(),
        f.number(),
        f.serial(),
        f.edition().name(),
        f.items().stream().map(IssueAnnouncer::item).toList(),
        f.copies());
  }

  private static io.gongkai.contracts.gazette.IssuePublished.Item item(Item item) {
    return new io.gongkai.contracts.gazette.IssuePublished.Item(
        item.section(), item.document(), item.title());
  }
}
