package io.gongkai.request.message.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.message.FindMessages;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.ReadMessage;
import io.gongkai.request.message.ReceiveMessage;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.organ.RequireOrgan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Messages: written by citizens or registered by staff, and read by both. */
@RestController
@RequestMapping("/api/v1/messages")
final class MessageController {

  /** The sources of this platform's own pages; the others are registered by staff. */
  private static final Set<MessageSource> OWN_PAGES =
      Set.of(
          MessageSource.PORTAL_CONSULTATION,
          MessageSource.PORTAL_COMPLAINT,
          MessageSource.MAYOR_MAILBOX,
          MessageSource.ERROR_REPORT);

  private final ReceiveMessage receive;
  private final ReadMessage read;
  private final FindMessages find;
  private final RequireOrgan organs;
  private final MessageReaders readers;
  private final Wording wording;
  private final Subjects subjects;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  MessageController(
      ReceiveMessage receive,
      ReadMessage read,
      FindMessages find,
      RequireOrgan organs,
      MessageReaders readers,
      Wording wording,
      Subjects subjects,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.receive = receive;
    this.read = read;
    this.find = find;
    this.organs = organs;
    this.readers = readers;
    this.wording = wording;
    this.subjects = subjects;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<MessageView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Pattern(regexp = MessageReaders.STATES)
          @Nullable String state,
      @RequestParam(required = false) @Nullable MessageSource source,
      Caller caller,
      Cursor part) {
    return readers
        .query(caller, organ, state, source == null ? null : source.name())
        .flatMap(q -> find.handle(new FindMessages.Command(q, part.cursor(), part.limit())))
        .flatMap(page -> subjects.of(page, caller));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<MessageDetail>> one(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(
            held ->
                wording
                    .of(held, caller, today.get())
                    .map(
                        detail ->
                            ResponseEntity.ok().eTag(IfMatch.etag(held.version())).body(detail)));
  }

  @PostMapping
  Mono<ResponseEntity<MessageView>> receive(
      @Valid @RequestBody ReceiveRequest body, Caller caller, IdempotencyKey key) {
    boolean own = caller.hasRole("citizen");
    caller.requireThat(own || caller.actsFor(body.organ(), "clerk", "head"));
    if (own && !OWN_PAGES.contains(body.source())) {
      throw new BadRequest("bad-value", "/source");
    }
    String writer = own ? caller.subject() : null;
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    Function<String, ReceiveMessage.Command> message = ref -> command(ref, body, writer, stamp);
    return organs
        .handle(body.organ())
        .then(
            Mono.defer(
                () ->
                    idempotency.once(
                        key,
                        body,
                        AggregateId.freshRef(),
                        ref -> receive.handle(message.apply(ref)),
                        ref -> read.handle(message.apply(ref).id()))))
        .map(held -> created(held, MessageView.of(held, today.get())));
  }

  private static ReceiveMessage.Command command(
      String ref, ReceiveRequest body, @Nullable String writer, Stamp stamp) {
    return new ReceiveMessage.Command(
        body.organ(),
        ref,
        body.source(),
        body.type(),
        body.subject(),
        body.text(),
        body.contact(),
        writer,
        body.mayPublish(),
        stamp);
  }

  private static ResponseEntity<MessageView> created(HeldMessage held, MessageView view) {
    return ResponseEntity.created(URI.create("/api/v1/messages/" + held.id()))
        .eTag(IfMatch.etag(held.version()))
        .body(view);
  }
}
