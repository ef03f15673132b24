package io.gongkai.request.notice.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.notice.FindLetters;
import io.gongkai.request.notice.FindWantedLetters;
import io.gongkai.request.notice.HeldLetter;
import io.gongkai.request.notice.IdentifyLetter;
import io.gongkai.request.notice.IssueLetter;
import io.gongkai.request.notice.LetterBook;
import io.gongkai.request.notice.Letters;
import io.gongkai.request.notice.ReadLetter;
import io.gongkai.request.notice.RecordDelivery;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The letters of one case: what it calls for, what was issued, and how that was delivered. */
@RestController
@RequestMapping("/api/v1/applications/{id}/letters")
final class LetterController {

  private final LetterReaders readers;
  private final FindLetters find;
  private final FindWantedLetters wanted;
  private final ReadLetter read;
  private final IdentifyLetter identify;
  private final IssueLetter issue;
  private final RecordDelivery deliver;
  private final LetterBook book;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  LetterController(
      LetterReaders readers,
      FindLetters find,
      FindWantedLetters wanted,
      ReadLetter read,
      IdentifyLetter identify,
      IssueLetter issue,
      RecordDelivery deliver,
      LetterBook book,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.readers = readers;
    this.find = find;
    this.wanted = wanted;
    this.read = read;
    this.identify = identify;
    this.issue = issue;
    this.deliver = deliver;
    this.book = book;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<LetterView>> list(@PathVariable String id, Caller caller, Cursor part) {
    return readers
        .knownCase(caller, id)
        .map(record -> query(id, caller, record))
        .flatMap(q -> find.handle(new FindLetters.Command(q, part.cursor(), part.limit())))
        .map(page -> page.map(held -> LetterView.of(held, book)));
  }

  @GetMapping("/wanted")
  Mono<WantedView> wanted(@PathVariable String id, Caller caller) {
    return readers.officersCase(caller, id).then(wanted.handle(id)).map(WantedView::new);
  }

  @GetMapping(path = "/{letter}", produces = "application/json")
  Mono<ResponseEntity<LetterView>> one(
      @PathVariable String id, @PathVariable String letter, Caller caller) {
    return readers.known(caller, id, letter).map(held -> shown(ResponseEntity.ok(), held));
  }

  @PostMapping
  Mono<ResponseEntity<LetterView>> issue(
      @PathVariable String id,
      @Valid @RequestBody LetterRequests.Issue body,
      Caller caller,
      IfMatch seen,
      IdempotencyKey key) {
    Stamp stamp = stamp(caller);
    IssueLetter.Command command =
        new IssueLetter.Command(id, body.kind(), body.step(), body.exempt(), seen.version(), stamp);
    return readers
        .officersCase(caller, id)
        .then(identify.handle(new IdentifyLetter.Command(id, body.kind(), body.step(), stamp.on())))
        .flatMap(
            name -> idempotency.once(key, body, name, _ -> issue.handle(command), read::handle))
        .map(held -> shown(ResponseEntity.created(address(held)), held));
  }

  @PostMapping("/{letter}/deliveries")
  Mono<ResponseEntity<LetterView>> deliver(
      @PathVariable String id,
      @PathVariable String letter,
      @Valid @RequestBody LetterRequests.DeliveryAttempt body,
      Caller caller,
      IfMatch seen) {
    return readers
        .officersCase(caller, id)
        .then(Mono.defer(() -> readers.known(caller, id, letter)))
        .flatMap(
            _ ->
                deliver.handle(
                    new RecordDelivery.Command(
                        letter, seen.version(), body.delivery(), body.carrier(), stamp(caller))))
        .map(held -> shown(ResponseEntity.ok(), held));
  }

  private static Letters.Query query(String id, Caller caller, CaseRecord record) {
    String reader = LetterReaders.isOwner(caller, record) ? caller.subject() : null;
    return new Letters.Query(null, id, reader, false);
  }

  private Stamp stamp(Caller caller) {
    return Stamp.live(today.get(), now.get(), caller.subject());
  }

  private static URI address(HeldLetter held) {
    return URI.create(
        "/api/v1/applications/" + held.letter().issued().application() + "/letters/" + held.id());
  }

  private ResponseEntity<LetterView> shown(ResponseEntity.BodyBuilder answer, HeldLetter held) {
    return answer.eTag(IfMatch.etag(held.version())).body(LetterView.of(held, book));
  }

  /** The letters that the steps so far call for, oldest step first; a case has tens at most. */
  record WantedView(List<FindWantedLetters.Wanted> items) {}
}
