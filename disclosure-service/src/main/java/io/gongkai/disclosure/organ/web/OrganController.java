package io.gongkai.disclosure.organ.web;

import io.gongkai.disclosure.organ.FindOrgans;
import io.gongkai.disclosure.organ.OrganEntry;
import io.gongkai.disclosure.organ.OrganQuery;
import io.gongkai.disclosure.organ.ReadOrgan;
import io.gongkai.disclosure.organ.RegisterOrgan;
import io.gongkai.disclosure.organ.domain.OrganLevel;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import java.net.URI;
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

/** The directory: open to everybody, written by operators. */
@RestController
@RequestMapping("/api/v1/organs")
final class OrganController {

  private final RegisterOrgan register;
  private final ReadOrgan read;
  private final FindOrgans find;
  private final Today today;
  private final Now now;

  OrganController(RegisterOrgan register, ReadOrgan read, FindOrgans find, Today today, Now now) {
    this.register = register;
    this.read = read;
    this.find = find;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<OrganView>> list(
      @RequestParam(required = false) @Nullable String parent,
      @RequestParam(required = false) @Nullable OrganLevel level,
      Cursor part) {
    String wanted = level == null ? null : level.name();
    return find.handle(new OrganQuery(parent, wanted, part.cursor(), part.limit()))
        .map(page -> page.map(OrganView::of));
  }

  @GetMapping("/{code}")
  Mono<ResponseEntity<OrganView>> one(@PathVariable String code) {
    return read.handle(code)
        .switchIfEmpty(Mono.error(() -> new NotFound(code)))
        .map(entry -> ResponseEntity.ok().eTag(tag(entry)).body(OrganView.of(entry)));
  }

  // The code names the organ for ever, so the same request twice is one organ with or without key.
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<OrganView>> register(
      @Valid @RequestBody OrganRequest body, Caller caller, IdempotencyKey key) {
    caller.require("operator");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return register
        .handle(new RegisterOrgan.Command(body.organ(), stamp))
        .map(
            entry ->
                ResponseEntity.created(URI.create("/api/v1/organs/" + body.code()))
                    .eTag(tag(entry))
                    .body(OrganView.of(entry)));
  }

  private static String tag(OrganEntry entry) {
    return IfMatch.etag(entry.stored().version());
  }
}
