package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentQuery;
import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.FindDocuments;
import io.gongkai.disclosure.document.ReadDocument;
import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading documents: what is public by everybody, the rest by those who answer for it. */
@RestController
@RequestMapping("/api/v1/documents")
final class DocumentController {

  private final FindDocuments find;
  private final ReadDocument read;
  private final Insight insight;
  private final Today today;

  DocumentController(FindDocuments find, ReadDocument read, Insight insight, Today today) {
    this.find = find;
    this.read = read;
    this.insight = insight;
    this.today = today;
  }

  @GetMapping
  Mono<Page<DocumentSummary>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable DocumentType type,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable LocalDate on,
      Cursor part,
      Caller caller) {
    LocalDate judged = on == null ? today.get() : on;
    String wanted = type == null ? null : type.name();
    return insight
        .organs(caller)
        .map(
            internal ->
                new DocumentQuery(organ, wanted, year, on, internal, part.cursor(), part.limit()))
        .flatMap(find::handle)
        .map(page -> page.map(record -> DocumentSummary.of(record, judged)));
  }

  @GetMapping("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = DocumentView.class)))
  @ApiResponse(
      responseCode = "410",
      description = "withdrawn",
      content = @Content(schema = @Schema(implementation = Tombstone.class)))
  Mono<ResponseEntity<Object>> one(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable LocalDate on,
      Caller caller) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(record -> insight.known(caller, record))
        .flatMap(record -> answer(record, on == null ? today.get() : on, caller));
  }

  private Mono<ResponseEntity<Object>> answer(DocumentRecord record, LocalDate on, Caller caller) {
    Object whole = DocumentView.of(record, on, today.get());
    ResponseEntity<Object> shown = answer(HttpStatus.OK, record, whole);
    Tombstone stone = Tombstone.of(record);
    return stone == null
        ? Mono.just(shown)
        : insight
            .organs(caller)
            .map(
                organs ->
                    organs.contains(record.organ())
                        ? shown
                        : answer(HttpStatus.GONE, record, stone));
  }

  private static ResponseEntity<Object> answer(
      HttpStatus status, DocumentRecord record, Object body) {
    String tag = IfMatch.etag(record.stored().version());
    return ResponseEntity.status(status).eTag(tag).body(body);
  }
}
