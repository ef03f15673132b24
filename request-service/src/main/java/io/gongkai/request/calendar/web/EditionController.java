package io.gongkai.request.calendar.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.request.calendar.AnnounceEdition;
import io.gongkai.request.calendar.FindEditions;
import io.gongkai.request.calendar.Notice;
import io.gongkai.request.calendar.domain.KnownEdition;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notices that the house counts by. */
@RestController
@RequestMapping("/api/v1/calendars/editions")
final class EditionController {
  private final AnnounceEdition announce;
  private final FindEditions find;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  EditionController(
      AnnounceEdition announce, FindEditions find, Idempotency idempotency, Today today, Now now) {
    this.announce = announce;
    this.find = find;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  /** One or two editions a year: there is one part. */
  record EditionsView(List<EditionView> items) {}

  @GetMapping
  Mono<EditionsView> list() {
    return find.handle().map(all -> new EditionsView(all.stream().map(EditionView::of).toList()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Mono<EditionView> announce(@RequestBody Notice body, Caller caller, IdempotencyKey key) {
    caller.require("operator");
    Stamp stamp = Stamp.live(today.get(), now.get(), caller.subject());
    return idempotency
        .once(
            key,
            body,
            AggregateId.freshRef(),
            ref -> announce.handle(new AnnounceEdition.Command(ref, body, stamp)),
            this::broughtBy)
        .map(EditionView::of);
  }

  private Mono<KnownEdition> broughtBy(String ref) {
    return find.handle()
        .flatMapMany(Flux::fromIterable)
        .filter(each -> ref.equals(each.ref()))
        .next();
  }
}
