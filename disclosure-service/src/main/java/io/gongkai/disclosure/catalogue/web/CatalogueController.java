package io.gongkai.disclosure.catalogue.web;

import io.gongkai.disclosure.catalogue.CatalogueEntryQuery;
import io.gongkai.disclosure.catalogue.CatalogueRecord;
import io.gongkai.disclosure.catalogue.FindCatalogueEntries;
import io.gongkai.disclosure.catalogue.PublishCatalogue;
import io.gongkai.disclosure.catalogue.ReadCatalogueEntry;
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

/** Standard catalogues: read by everybody, published by the staff of their organ. */
@RestController
@RequestMapping("/api/v1/catalogue-entries")
final class CatalogueController {

  private final PublishCatalogue publish;
  private final ReadCatalogueEntry read;
  private final FindCatalogueEntries find;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  CatalogueController(
      PublishCatalogue publish,
      ReadCatalogueEntry read,
      FindCatalogueEntries find,
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
  Mono<Page<CatalogueView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String field,
      @RequestParam(required = false) @Nullable Integer year,
      Cursor part) {
    return find.handle(new CatalogueEntryQuery(organ, field, year, part.cursor(), part.limit()))
        .map(page -> page.map(CatalogueView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<CatalogueView>> one(@PathVariable String id) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(record -> answer(ResponseEntity.ok(), record));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<CatalogueView>> publish(
      @Valid @RequestBody CatalogueRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "clerk", "editor", "head");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    Function<String, PublishCatalogue.Command> command =
        ref -> new PublishCatalogue.Command(body.published(ref), stamp);
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> publish.handle(command.apply(ref)),
            ref -> read.handle(CatalogueRecord.id(body.organ(), ref)))
        .map(
            record -> {
              URI place = URI.create("/api/v1/catalogue-entries/" + record.stored().id());
              return answer(ResponseEntity.created(place), record);
            });
  }

  private static ResponseEntity<CatalogueView> answer(
      ResponseEntity.BodyBuilder builder, CatalogueRecord record) {
    return builder.eTag(IfMatch.etag(record.stored().version())).body(CatalogueView.of(record));
  }
}
