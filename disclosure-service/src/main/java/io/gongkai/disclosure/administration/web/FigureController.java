package io.gongkai.disclosure.administration.web;

import io.gongkai.disclosure.administration.FigureQuery;
import io.gongkai.disclosure.administration.FigureRecord;
import io.gongkai.disclosure.administration.FindFigures;
import io.gongkai.disclosure.administration.ReadFigure;
import io.gongkai.disclosure.administration.RecordFigure;
import io.gongkai.disclosure.administration.domain.AdministrationItem;
import io.gongkai.disclosure.administration.domain.FigureKind;
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

/** Figures of the administration: read by everybody, reported by the staff of their organ. */
@RestController
@RequestMapping("/api/v1/administration/figures")
final class FigureController {

  private final RecordFigure record;
  private final ReadFigure read;
  private final FindFigures find;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  FigureController(
      RecordFigure record,
      ReadFigure read,
      FindFigures find,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.record = record;
    this.read = read;
    this.find = find;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<FigureView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable FigureKind kind,
      @RequestParam(required = false) @Nullable AdministrationItem item,
      @RequestParam(required = false) @Nullable Integer year,
      Cursor part) {
    return find.handle(
            new FigureQuery(
                organ,
                kind == null ? null : kind.name(),
                item == null ? null : item.name(),
                year,
                part.cursor(),
                part.limit()))
        .map(page -> page.map(FigureView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<FigureView>> one(@PathVariable String id) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(record -> answer(ResponseEntity.ok(), record));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<FigureView>> record(
      @Valid @RequestBody FigureRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "clerk", "editor", "head");
    Stamp stamp = Stamp.live(body.day(today.get()), now.get(), caller.subject());
    Function<String, RecordFigure.Command> command =
        ref -> new RecordFigure.Command(body.figure(ref), stamp);
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> record.handle(command.apply(ref)),
            ref -> read.handle(FigureRecord.id(body.figure(ref))))
        .map(
            record -> {
              URI place = URI.create("/api/v1/administration/figures/" + record.stored().id());
              return answer(ResponseEntity.created(place), record);
            });
  }

  private static ResponseEntity<FigureView> answer(
      ResponseEntity.BodyBuilder builder, FigureRecord record) {
    return builder.eTag(IfMatch.etag(record.stored().version())).body(FigureView.of(record));
  }
}
