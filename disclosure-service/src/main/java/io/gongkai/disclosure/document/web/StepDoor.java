package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.ReadDocument;
import io.gongkai.disclosure.document.Target;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Lets a step through: the caller is somebody, may know of the document, and acts for its organ in
 * a fit role.
 */
@Component
final class StepDoor {

  private final ReadDocument read;
  private final Insight insight;
  private final Today today;
  private final Now now;

  StepDoor(ReadDocument read, Insight insight, Today today, Now now) {
    this.read = read;
    this.insight = insight;
    this.today = today;
    this.now = now;
  }

  Mono<ResponseEntity<DocumentView>> pass(
      String id,
      Caller caller,
      IfMatch seen,
      Function<Target, Mono<DocumentRecord>> step,
      String... roles) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(record -> insight.known(caller, record))
        .doOnNext(record -> caller.requireFor(record.organ(), roles))
        .flatMap(_ -> step.apply(target(id, caller, seen)))
        .map(this::answer);
  }

  private Target target(String id, Caller caller, IfMatch seen) {
    return new Target(id, seen.version(), Stamp.live(today.get(), now.get(), caller.subject()));
  }

  private ResponseEntity<DocumentView> answer(DocumentRecord record) {
    return ResponseEntity.ok()
        .eTag(IfMatch.etag(record.stored().version()))
        .body(DocumentView.of(record, today.get(), today.get()));
  }
}
