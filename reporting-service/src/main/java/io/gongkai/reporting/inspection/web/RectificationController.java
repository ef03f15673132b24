package io.gongkai.reporting.inspection.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.inspection.FindRectifications;
import io.gongkai.reporting.inspection.ReadRectification;
import io.gongkai.reporting.inspection.RectificationQuery;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Rectifications, for the staff of the organ and the supervisors above it. */
@RestController
@RequestMapping("/api/v1/rectifications")
final class RectificationController {

  private final ReadOrgans organs;
  private final ReadRectification read;
  private final FindRectifications find;

  RectificationController(ReadOrgans organs, ReadRectification read, FindRectifications find) {
    this.organs = organs;
    this.read = read;
    this.find = find;
  }

  @GetMapping
  Mono<Page<RectificationView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String inspection,
      Cursor part,
      Caller caller) {
    return organs
        .handle()
        .map(tree -> new Reach(caller, tree).among(organ))
        .flatMap(
            within ->
                find.handle(
                    new RectificationQuery(within, inspection, part.cursor(), part.limit())))
        .map(page -> page.map(RectificationView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<RectificationView>> one(@PathVariable String id, Caller caller) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .filterWhen(
            entry ->
                organs
                    .handle()
                    .map(tree -> new Reach(caller, tree))
                    .map(reach -> reach.covers(entry.rectification().first().organ())))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(
            entry ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(entry.stored().version()))
                    .body(RectificationView.of(entry)));
  }
}
