package io.gongkai.disclosure.site.web;

import io.gongkai.disclosure.site.CloseSite;
import io.gongkai.disclosure.site.ReadSite;
import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Closing a site, channel or account, by the staff of its organ. */
@RestController
@RequestMapping("/api/v1/sites/{id}/closures")
final class SiteClosingController {

  /** The body that closes an entry: why. */
  record CloseRequest(@NotBlank @Size(max = 1000) String reason) {}

  private final CloseSite close;
  private final ReadSite read;
  private final Today today;
  private final Now now;

  SiteClosingController(CloseSite close, ReadSite read, Today today, Now now) {
    this.close = close;
    this.read = read;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  Mono<ResponseEntity<SiteView>> close(
      @PathVariable String id, @Valid @RequestBody CloseRequest body, Caller caller, IfMatch seen) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .doOnNext(s -> allow(caller, s))
        .flatMap(_ -> close.handle(command(id, body, caller, seen)))
        .map(SiteClosingController::answer);
  }

  private CloseSite.Command command(String id, CloseRequest body, Caller caller, IfMatch seen) {
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return new CloseSite.Command(id, seen.version(), body.reason(), stamp);
  }

  private static void allow(Caller caller, SiteRecord record) {
    caller.requireFor(record.site().registered().organ(), "clerk", "editor", "head");
  }

  private static ResponseEntity<SiteView> answer(SiteRecord record) {
    return ResponseEntity.ok()
        .eTag(IfMatch.etag(record.stored().version()))
        .body(SiteView.of(record));
  }
}
