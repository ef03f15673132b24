package io.gongkai.request.party.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.party.CountWrappings;
import io.gongkai.request.party.RewrapKeys;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The wrapping keys of people's keys, for the operator who changes them; never the keys. */
@RestController
@RequestMapping("/internal/people/key-wrappings")
final class KeyController {

  private final CountWrappings count;
  private final RewrapKeys rewrap;

  KeyController(CountWrappings count, RewrapKeys rewrap) {
    this.count = count;
    this.rewrap = rewrap;
  }

  @GetMapping
  Mono<WrappingsView> wrappings(Caller caller) {
    caller.require("operator");
    return count.handle().map(all -> new WrappingsView(all.current(), all.keys()));
  }

  /** Wraps everything with the current key; again changes nothing. */
  @PostMapping
  Mono<RewrappedView> rewrap(Caller caller) {
    caller.require("operator");
    return rewrap.handle().map(RewrappedView::new);
  }

  /** {@code keys} = how many keys each wrapping key wraps, by its name. */
  record WrappingsView(String current, Map<String, Long> keys) {}

  record RewrappedView(long rewrapped) {}
}
