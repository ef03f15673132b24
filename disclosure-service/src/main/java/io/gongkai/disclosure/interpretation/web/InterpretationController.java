package io.gongkai.disclosure.interpretation.web;

import io.gongkai.disclosure.interpretation.FindInterpretations;
import io.gongkai.disclosure.interpretation.InterpretationQuery;
import io.gongkai.disclosure.interpretation.InterpretationRecord;
import io.gongkai.disclosure.interpretation.PublishInterpretation;
import io.gongkai.disclosure.interpretation.ReadInterpretation;
import io.gongkai.disclosure.interpretation.domain.InterpretationForm;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Interpretations: read by everybody, published by the staff of their organ. */
@RestController
@RequestMapping("/api/v1/interpretations")
final class InterpretationController {

  private final PublishInterpretation publish;
  private final ReadInterpretation read;
  private final FindInterpretations find;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  InterpretationController(
      PublishInterpretation publish,
      ReadInterpretation read,
      FindInterpretations find,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.publish = publish;
    this.read = read;
    this.find = find;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<InterpretationView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String document,
      @RequestParam(required = false) @Nullable InterpretationForm form,
      @RequestParam(required = false) @Nullable Integer year,
      Cursor part) {
    return find.handle(
            new InterpretationQuery(
                organ,
                document,
                form == null ? null : form.name(),
                year,
                part.cursor(),
                part.limit()))
        .map(page -> page.map(InterpretationView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<InterpretationView>> one(@PathVariable String id) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(record -> answer(ResponseEntity.ok(), record));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<InterpretationView>> publish(
      @Valid @RequestBody InterpretationRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "clerk", "editor", "head");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    Function<String, PublishInterpretation.Command> command =
        ref -> new PublishInterpretation.Command(body.published(ref), body.document(), stamp);
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> publish.handle(command.apply(ref)),
            ref -> read.handle(InterpretationRecord.id(body.organ(), ref)))
        .map(
            record -> {
              URI place = URI.create("/api/v1/interpretations/" + record.stored().id());
              return answer(ResponseEntity.created(place), record);
            });
  }

  private static ResponseEntity<InterpretationView> answer(
      ResponseEntity.BodyBuilder builder, InterpretationRecord record) {
    return builder
        .eTag(IfMatch.etag(record.stored().version()))
        .body(InterpretationView.of(record));
  }
}
