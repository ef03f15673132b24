package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.MakeDocument;
import io.gongkai.disclosure.document.ReadDocument;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Bringing a document in, by the staff of its organ. */
@RestController
@RequestMapping("/api/v1/documents")
final class MakeDocumentController {

  private final MakeDocument make;
  private final ReadDocument read;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  MakeDocumentController(
      MakeDocument make, ReadDocument read, Idempotency idempotency, Today today, Now now) {
    this.make = make;
    this.read = read;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<DocumentView>> make(
      @Valid @RequestBody MakeRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "clerk", "editor", "head");
    Stamp stamp = Stamp.live(formed(body), now.get(), caller.subject());
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> make.handle(new MakeDocument.Command(body.organ(), ref, body.draft(), stamp)),
            ref -> read.handle(DocumentRecord.id(body.organ(), ref)))
        .map(this::created);
  }

  private LocalDate formed(MakeRequest body) {
    LocalDate formed = body.formed() == null ? today.get() : body.formed();
    if (formed.isAfter(today.get())) {
      throw new BadRequest("bad-value", "/formed");
    }
    return formed;
  }

  private ResponseEntity<DocumentView> created(DocumentRecord record) {
    return ResponseEntity.created(URI.create("/api/v1/documents/" + record.id()))
        .eTag(IfMatch.etag(record.stored().version()))
        .body(DocumentView.of(record, today.get(), today.get()));
  }
}
