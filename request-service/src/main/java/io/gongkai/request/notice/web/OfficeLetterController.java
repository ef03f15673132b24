package io.gongkai.request.notice.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.notice.FindUndelivered;
import io.gongkai.request.notice.HeldLetterhead;
import io.gongkai.request.notice.LetterBook;
import io.gongkai.request.notice.ReadLetterhead;
import io.gongkai.request.notice.SetLetterhead;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the office needs beside single cases: letters not yet delivered, and what it prints. */
@RestController
final class OfficeLetterController {

  private final LetterReaders readers;
  private final FindUndelivered undelivered;
  private final ReadLetterhead read;
  private final SetLetterhead set;
  private final RequireOrgan organs;
  private final LetterBook book;
  private final Today today;
  private final Now now;

  OfficeLetterController(
      LetterReaders readers,
      FindUndelivered undelivered,
      ReadLetterhead read,
      SetLetterhead set,
      RequireOrgan organs,
      LetterBook book,
      Today today,
      Now now) {
    this.readers = readers;
    this.undelivered = undelivered;
    this.read = read;
    this.set = set;
    this.organs = organs;
    this.book = book;
    this.today = today;
    this.now = now;
  }

  @GetMapping("/api/v1/letters/undelivered")
  Mono<Page<LetterView>> undelivered(
      @RequestParam(required = false) @Nullable String organ, Caller caller, Cursor part) {
    return readers
        .organsInSight(caller, organ)
        .flatMap(
            seen ->
                undelivered.handle(new FindUndelivered.Command(seen, part.cursor(), part.limit())))
        .map(page -> page.map(held -> LetterView.of(held, book)));
  }

  @GetMapping("/api/v1/letterheads/{organ}")
  Mono<ResponseEntity<LetterRequests.Head>> letterhead(@PathVariable String organ, Caller caller) {
    return readers
        .organsInSight(caller, organ)
        .filter(seen -> seen.contains(organ))
        .flatMap(_ -> read.handle(organ))
        .switchIfEmpty(Mono.error(() -> new NotFound(organ)))
        .map(OfficeLetterController::shown);
  }

  /** The version 0 is that of an organ that has said nothing yet. */
  @PutMapping("/api/v1/letterheads/{organ}")
  Mono<ResponseEntity<LetterRequests.Head>> setLetterhead(
      @PathVariable String organ,
      @Valid @RequestBody LetterRequests.Head body,
      Caller caller,
      IfMatch seen) {
    caller.requireFor(organ, "head");
    Version version = seen.version().number() == 0 ? null : seen.version();
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return organs
        .handle(organ)
        .then(
            Mono.defer(
                () ->
                    set.handle(
                        new SetLetterhead.Command(organ, version, body.letterhead(), stamp))))
        .map(OfficeLetterController::shown);
  }

  private static ResponseEntity<LetterRequests.Head> shown(HeldLetterhead held) {
    return ResponseEntity.ok()
        .eTag(IfMatch.etag(held.version()))
        .body(LetterRequests.Head.of(held.letterhead()));
  }
}
