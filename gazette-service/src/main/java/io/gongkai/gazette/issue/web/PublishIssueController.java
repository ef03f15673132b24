package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.IssueRecord;
import io.gongkai.gazette.issue.PublishIssue;
import io.gongkai.gazette.issue.ReadIssue;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Publishing an issue, by the editor or the head of its organ. */
@RestController
@RequestMapping("/api/v1/gazette/issues")
final class PublishIssueController {

  private final PublishIssue publish;
  private final ReadIssue read;
  private final IssueViews views;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  PublishIssueController(
      PublishIssue publish,
      ReadIssue read,
      IssueViews views,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.publish = publish;
    this.read = read;
    this.views = views;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<IssueView>> publish(
      @Valid @RequestBody IssueRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "editor", "head");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> publish.handle(new PublishIssue.Command(body.draft(ref), body.edition(), stamp)),
            ref -> read.handle(IssueRecord.id(body.organ(), ref)))
        .flatMap(this::created);
  }

  private Mono<ResponseEntity<IssueView>> created(IssueRecord record) {
    URI place = URI.create("/api/v1/gazette/issues/" + record.stored().id());
    return views
        .of(record)
        .map(
            view ->
                ResponseEntity.created(place)
                    .eTag(IfMatch.etag(record.stored().version()))
                    .body(view));
  }
}
