package io.gongkai.reporting.inspection.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.inspection.FindInspections;
import io.gongkai.reporting.inspection.InspectionQuery;
import io.gongkai.reporting.inspection.ReadInspection;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Inspections and circulations, for the staff of the organ and the supervisors above it. */
@RestController
@RequestMapping("/api/v1/inspections")
final class InspectionController {

  private static final Set<String> KINDS = Set.of("RECORDED", "CIRCULATED");

  private final ReadOrgans organs;
  private final ReadInspection read;
  private final FindInspections find;

  InspectionController(ReadOrgans organs, ReadInspection read, FindInspections find) {
    this.organs = organs;
    this.read = read;
    this.find = find;
  }

  @GetMapping
  Mono<Page<InspectionView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable String site,
      @RequestParam(required = false) @Nullable Integer year,
      Cursor part,
      Caller caller) {
    if (kind != null && !KINDS.contains(kind)) {
      throw new BadRequest("bad-value", "kind");
    }
    return organs
        .handle()
        .map(tree -> new Reach(caller, tree).among(organ))
        .flatMap(
            within ->
                find.handle(
                    new InspectionQuery(within, kind, site, year, part.cursor(), part.limit())))
        .map(page -> page.map(InspectionView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<InspectionView>> one(@PathVariable String id, Caller caller) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .map(InspectionView::of)
        .filterWhen(
            view -> organs.handle().map(tree -> new Reach(caller, tree).covers(view.organ())))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(view -> ResponseEntity.ok().eTag(IfMatch.etag(1)).body(view));
  }
}
