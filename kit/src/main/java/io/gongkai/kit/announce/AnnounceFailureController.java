package io.gongkai.kit.announce;

import io.gongkai.kit.store.NotFound;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Aggregates whose next event can never be sent: see them, and after the cause is mended let them
 * go on.
 */
@RestController
@RequestMapping("/internal/announce-failures")
class AnnounceFailureController {

  private static final int SHOWN = 200;

  private final Relays relays;

  AnnounceFailureController(Relays relays) {
    this.relays = relays;
  }

  @GetMapping
  Mono<Map<String, Object>> list() {
    return relays
        .tails()
        .concatMap(tail -> tail.failures(SHOWN).map(failed -> view(tail.name(), failed)))
        .take(SHOWN)
        .collectList()
        .map(items -> Map.of("items", items));
  }

  @PostMapping("/{collection}/{id}/resumptions")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> resume(@PathVariable String collection, @PathVariable String id) {
    return Mono.justOrEmpty(relays.tail(collection))
        .flatMap(tail -> tail.resume(id))
        .filter(resumed -> resumed)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .then();
  }

  private static Map<String, Object> view(String collection, org.bson.Document failed) {
    var why = failed.get("announceFailed", org.bson.Document.class);
    return Map.of(
        "collection",
        collection,
        "id",
        failed.getString("_id"),
        "seq",
        why.get("seq"),
        "reason",
        why.get("reason"));
  }
}
