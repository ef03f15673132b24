package io.gongkai.kit.listen;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Cursor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Dead letters: see them, read one, and after the cause is mended hand it over again. */
@RestController
@RequestMapping("/internal/dead-letters")
class DeadLetterController {

  private final DeadLetters letters;
  private final EventLoops loops;

  DeadLetterController(DeadLetters letters, EventLoops loops) {
    this.letters = letters;
    this.loops = loops;
  }

  @GetMapping
  Mono<Page<Map<String, Object>>> list(Cursor part) {
    return letters
        .list(part.cursor(), part.limit())
        .map(DeadLetterController::view)
        .collectList()
        .map(items -> page(items, part));
  }

  @GetMapping("/{id}")
  Mono<Map<String, Object>> read(@PathVariable String id) {
    return letters
        .find(id)
        .map(DeadLetterController::view)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)));
  }

  @PostMapping("/{id}/replays")
  Mono<Map<String, String>> replay(@PathVariable String id) {
    return letters
        .find(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(
            letter ->
                replay(letter).then(letters.replayed(id)).thenReturn(Map.of("result", "replayed")))
        .onErrorResume(
            e -> !Passing.is(e) && !(e instanceof NotFound),
            e -> Mono.just(Map.of("result", "failed", "reason", DeadLetters.reason(e))));
  }

  private Mono<Void> replay(Document letter) {
    Ear<?> ear = loops.ear(letter.getString("group"));
    return Mono.<Void>fromRunnable(() -> ear.hear(letter.getString("message")))
        .subscribeOn(Schedulers.boundedElastic());
  }

  private static Page<Map<String, Object>> page(List<Map<String, Object>> items, Cursor part) {
    return new Page<>(
        items, items.size() < part.limit() ? null : String.valueOf(items.getLast().get("id")));
  }

  private static Map<String, Object> view(Document letter) {
    Map<String, Object> view = new TreeMap<>(letter);
    view.put("id", String.valueOf(view.remove("_id")));
    return view;
  }
}
