package io.gongkai.request.party;

import reactor.core.publisher.Mono;

/** Where citizens' own words are kept, under the key of their holder. */
public interface Words {

  /**
   * The reference {@code text:…}. The holder is a party or an aggregate that has a key of its own;
   * the same text of the same holder has one reference.
   */
  Mono<String> keep(String holder, String text);

  /** The text; {@code person-erased} if its holder was erased. */
  Mono<String> read(String text);
}
