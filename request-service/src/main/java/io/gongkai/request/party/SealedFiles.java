package io.gongkai.request.party;

import reactor.core.publisher.Mono;

/** Where files that name people are kept, under the key of their holder and write-once. */
public interface SealedFiles {

  /**
   * Keeps bytes and answers their name, a keyed digest of holder and bytes; the same bytes again
   * change nothing.
   */
  Mono<String> keep(String holder, byte[] bytes);

  /**
   * The bytes; NotFound if the holder has none of this name, {@code person-erased} if the holder
   * was erased.
   */
  Mono<byte[]> read(String holder, String name);
}
