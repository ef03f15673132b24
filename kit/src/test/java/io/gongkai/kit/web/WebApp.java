package io.gongkai.kit.web;

import com.mongodb.MongoTimeoutException;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.StaleVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A little service with a route for every convention. */
@Configuration
@EnableAutoConfiguration
@Import(WebApp.Toys.class)
class WebApp {

  record Part(String name, @Nullable String colour) {}

  enum Kind {
    BEAR,
    LION
  }

  record NewToy(
      @Size(max = 5) String name,
      LocalDate day,
      int age,
      @Nullable Boolean soft,
      @Nullable Kind kind,
      @Nullable LocalDate sold,
      List<@Valid Part> parts) {}

  record Search(@Nullable String name, @Nullable Integer age) {}

  @RestController
  static class Toys {

    final Idempotency idempotency;
    final AtomicInteger made = new AtomicInteger();
    final Set<String> there = ConcurrentHashMap.newKeySet();

    Toys(Idempotency idempotency) {
      this.idempotency = idempotency;
    }

    @PostMapping("/toys")
    Mono<Map<String, Object>> make(@Valid @RequestBody NewToy toy, IdempotencyKey key) {
      return idempotency.once(
          key,
          toy,
          "ref-" + made.incrementAndGet(),
          ref -> made(ref, toy.name()),
          ref ->
              there.contains(ref)
                  ? Mono.just(Map.of("ref", ref, "again", true))
                  : Mono.error(new NotFound(ref)));
    }

    /** A second making of one toy is against a rule; a "torn" one is made and nobody is told. */
    private Mono<Map<String, Object>> made(String ref, String name) {
      if (name.equals("none") || !there.add(ref)) {
        return Mono.error(RuleBroken.of("already-closed"));
      }
      return name.equals("torn")
          ? Mono.error(new MongoTimeoutException("the store went away"))
          : Mono.just(Map.of("ref", ref));
    }

    @PostMapping("/toys/{id}/pushes")
    Map<String, Object> push(@PathVariable String id, IfMatch seen) {
      if (seen.version().number() != 3) {
        throw new StaleVersion(id);
      }
      return Map.of("id", id);
    }

    @GetMapping("/toys")
    Page<String> list(
        Cursor part, Search search, @RequestParam(required = false) @Nullable LocalDate on) {
      return new Page<>(
          List.of(String.valueOf(part.cursor()), String.valueOf(part.limit()), "" + search.age()),
          null);
    }

    @GetMapping("/toys/{id}")
    ResponseEntity<Map<String, String>> toy(@PathVariable String id) {
      return ResponseEntity.ok().eTag("3").body(Map.of("id", id));
    }

    @GetMapping("/me")
    Map<String, Object> me(Caller caller) {
      return Map.of(
          "subject",
          caller.subject(),
          "roles",
          caller.roles(),
          "organs",
          caller.tenants(),
          "scopes",
          caller.scopes());
    }

    @GetMapping("/clerks")
    String clerks(Caller caller) {
      return caller.requireFor("O", "clerk").subject();
    }

    @GetMapping("/internal/engine")
    String engine() {
      return "running";
    }

    @GetMapping("/fails/{how}")
    String fail(@PathVariable String how) {
      throw switch (how) {
        case "rule" ->
            RuleBroken.of(
                "step-not-lawful",
                Map.of("state", "closed", "lawful", List.of("reopen", "archive")));
        case "absent" -> new NotFound("x");
        case "taken" -> new AlreadyThere("_id_");
        case "store" -> new com.mongodb.MongoTimeoutException("no server at 10.0.0.1");
        default -> new IllegalStateException("a secret of " + how);
      };
    }
  }
}
