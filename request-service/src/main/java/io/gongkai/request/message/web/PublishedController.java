package io.gongkai.request.message.web;

import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Cursor;
import io.gongkai.request.message.ReadPublished;
import io.gongkai.request.message.ReadPublished.PublicMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Questions and answers that everybody may read. */
@RestController
@RequestMapping("/api/v1/published-messages")
final class PublishedController {
  private final ReadPublished read;

  PublishedController(ReadPublished read) {
    this.read = read;
  }

  @GetMapping
  Mono<Page<PublicMessage>> list(
      @RequestParam(required = false) @Nullable String organ, Cursor part) {
    return read.handle(new ReadPublished.Command(organ, part.cursor(), part.limit()));
  }
}
