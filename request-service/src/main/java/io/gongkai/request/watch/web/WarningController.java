package io.gongkai.request.watch.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.organ.FindOrgansInSight;
import io.gongkai.request.watch.FindWarnings;
import io.gongkai.request.watch.HeldWarning;
import io.gongkai.request.watch.ReadWarning;
import io.gongkai.request.watch.SettleWarning;
import io.gongkai.request.watch.Warnings;
import io.gongkai.request.watch.domain.WarningState;
import java.util.Set;
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

/** The outbox of the desk: what was warned of, by which channel, and whether it arrived. */
@RestController
@RequestMapping("/api/v1/warnings")
final class WarningController {
  private static final String[] OFFICE = {"clerk", "reviewer", "head", "supervisor"};

  /** The levels that are warned of. */
  enum WarnedLevel {
    AMBER,
    RED,
    OVERDUE
  }

  private final FindWarnings find;
  private final ReadWarning read;
  private final SettleWarning settle;
  private final FindOrgansInSight organs;
  private final Today today;
  private final Now now;

  WarningController(
      FindWarnings find,
      ReadWarning read,
      SettleWarning settle,
      FindOrgansInSight organs,
      Today today,
      Now now) {
    this.find = find;
    this.read = read;
    this.settle = settle;
    this.organs = organs;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<WarningView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable WarningState state,
      @RequestParam(required = false) @Nullable WarnedLevel level,
      Caller caller,
      Cursor part) {
    caller.require(OFFICE);
    return organs
        .handle(caller)
        .map(all -> organ == null ? all : all.contains(organ) ? Set.of(organ) : Set.<String>of())
        .map(seen -> new Warnings.Query(seen, name(state), name(level)))
        .flatMap(q -> find.handle(new FindWarnings.Command(q, part.cursor(), part.limit())))
        .map(page -> page.map(WarningView::of));
  }

  /** Says what became of a warning whose outcome nobody knew; what did not arrive is sent again. */
  @PostMapping("/{id}/settlements")
  Mono<ResponseEntity<WarningView>> settle(
      @PathVariable String id, @RequestBody SettlementRequest body, Caller caller, IfMatch seen) {
    caller.require(OFFICE);
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return read.handle(id)
        .filterWhen(held -> organs.handle(caller).map(all -> all.contains(organ(held))))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .doOnNext(held -> caller.requireFor(organ(held), "clerk", "head"))
        .flatMap(
            held ->
                settle.handle(new SettleWarning.Command(id, seen.version(), body.sent(), stamp)))
        .map(
            held ->
                ResponseEntity.ok().eTag(IfMatch.etag(held.version())).body(WarningView.of(held)));
  }

  private static String organ(HeldWarning held) {
    return held.warning().begun().organ();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
