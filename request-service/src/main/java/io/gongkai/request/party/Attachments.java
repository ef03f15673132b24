package io.gongkai.request.party;

import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where files of any length are kept, streamed in and out under the key of their holder. */
public interface Attachments {

  /**
   * A kept file.
   *
   * @param ref {@code file:…}
   * @param size in bytes
   */
  record Kept(String ref, long size) {}

  /** A file to be read, once. */
  record Found(String holder, long size, Flux<ByteBuffer> bytes) {}

  /**
   * Keeps a file whole or not at all; an error of {@code bytes} leaves nothing. The same bytes of
   * the same holder have one reference.
   */
  Mono<Kept> keep(String holder, Flux<ByteBuffer> bytes);

  /** The file; {@code person-erased} if its holder was erased, NotFound for an unknown one. */
  Mono<Found> find(String ref);
}
