package io.gongkai.request.party;

import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Where citizens' own words are kept, under the key of their holder. */
public interface Words {

  /** A text and whose it is. */
  record Kept(String holder, String text) {

    @Override
    public String toString() {
      return "Kept[" + holder + "]";
    }
  }

  /**
   * The reference {@code text:…}. The holder is a party or an aggregate that has a key of its own;
   * the same text of the same holder has one reference.
   */
  Mono<String> keep(String holder, String text);

  /** The text; {@code person-erased} if its holder was erased, NotFound for an unknown one. */
  Mono<Kept> read(String text);

  /** Those of the texts that can still be read, by reference. */
  Mono<Map<String, Kept>> readAll(Set<String> texts);
}
