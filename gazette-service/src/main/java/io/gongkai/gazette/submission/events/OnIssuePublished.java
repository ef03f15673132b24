package io.gongkai.gazette.submission.events;

import io.gongkai.contracts.gazette.IssuePublished;
import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HearOfDocument;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** An issue came out: what stands in it is no candidate of its gazette any more. */
@Component
final class OnIssuePublished implements EventHandler<IssuePublished> {

  private final HearOfDocument hear;

  OnIssuePublished(HearOfDocument hear) {
    this.hear = hear;
  }

  @Override
  public Class<IssuePublished> hears() {
    return IssuePublished.class;
  }

  @Override
  public Set<String> topics() {
    return Set.of("gazette.issue");
  }

  @Override
  public Mono<Void> handle(Received<IssuePublished> event) {
    return Flux.fromIterable(event.data().items())
        .mapNotNull(IssuePublished.Item::document)
        .concatMap(document -> hear.handle(new DocumentNews.Printed(document, event.tenant())))
        .then();
  }
}
