package io.gongkai.request.notice.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.notice.LetterBook;
import io.gongkai.request.notice.RevokeLetter;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Takes back a letter that was issued in error: by the organ's head, not by who issued it. */
@RestController
@RequestMapping("/api/v1/applications/{id}/letters/{letter}/revocations")
final class RevocationController {

  private final LetterReaders readers;
  private final RevokeLetter revoke;
  private final LetterBook book;
  private final Today today;
  private final Now now;

  RevocationController(
      LetterReaders readers, RevokeLetter revoke, LetterBook book, Today today, Now now) {
    this.readers = readers;
    this.revoke = revoke;
    this.book = book;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  Mono<ResponseEntity<LetterView>> revoke(
      @PathVariable String id,
      @PathVariable String letter,
      @Valid @RequestBody LetterRequests.Revocation body,
      Caller caller,
      IfMatch seen) {
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return readers
        .knownCase(caller, id)
        .doOnNext(record -> caller.requireThat(caller.actsFor(record.organ(), "head")))
        .then(Mono.defer(() -> readers.known(caller, id, letter)))
        .flatMap(
            _ ->
                revoke.handle(
                    new RevokeLetter.Command(letter, seen.version(), body.reason(), stamp)))
        .map(
            held ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(held.version()))
                    .body(LetterView.of(held, book)));
  }
}
