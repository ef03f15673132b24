package io.gongkai.request.application;

import reactor.core.publisher.Flux;

/** Cases that belong together, found by what the store keeps of them. */
public interface Families {
  /** The cases of the matters that this case was split into. */
  Flux<HeldApplication> partsOf(String parent);

  /** Cases that were split and whose parts may not all exist. */
  Flux<HeldApplication> unfinished();
}
