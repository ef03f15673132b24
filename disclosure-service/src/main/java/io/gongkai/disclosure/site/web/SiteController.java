package io.gongkai.disclosure.site.web;

import io.gongkai.disclosure.site.FindSites;
import io.gongkai.disclosure.site.ReadSite;
import io.gongkai.disclosure.site.RegisterSite;
import io.gongkai.disclosure.site.SiteQuery;
import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.domain.SiteType;
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
import java.time.LocalDate;
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

/**
 * The register of sites, channels and accounts: read by everybody, kept by the staff of the organ.
 */
@RestController
@RequestMapping("/api/v1/sites")
final class SiteController {

  private final RegisterSite register;
  private final ReadSite read;
  private final FindSites find;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  SiteController(
      RegisterSite register,
      ReadSite read,
      FindSites find,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.register = register;
    this.read = read;
    this.find = find;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @GetMapping
  Mono<Page<SiteView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable SiteType type,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable LocalDate on,
      Cursor part) {
    return find.handle(
            new SiteQuery(
                organ, type == null ? null : type.name(), year, on, part.cursor(), part.limit()))
        .map(page -> page.map(SiteView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<SiteView>> one(@PathVariable String id) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(record -> answer(ResponseEntity.ok(), record));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<ResponseEntity<SiteView>> register(
      @Valid @RequestBody SiteRequest body, Caller caller, IdempotencyKey key) {
    caller.requireFor(body.organ(), "clerk", "editor", "head");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    Function<String, RegisterSite.Command> command =
        ref -> new RegisterSite.Command(body.site(ref), stamp);
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> register.handle(command.apply(ref)),
            ref -> read.handle(SiteRecord.id(body.organ(), ref)))
        .map(
            record -> {
              URI place = URI.create("/api/v1/sites/" + record.stored().id());
              return answer(ResponseEntity.created(place), record);
            });
  }

  private static ResponseEntity<SiteView> answer(
      ResponseEntity.BodyBuilder builder, SiteRecord record) {
    return builder.eTag(IfMatch.etag(record.stored().version())).body(SiteView.of(record));
  }
}
