package io.gongkai.request.application;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import reactor.core.publisher.Flux;

/** Cuts a stream of bytes anew, so that the first piece shows enough of what it is. */
final class Pieces {

  private final byte[] open;
  private int filled;

  private Pieces(int length) {
    this.open = new byte[length];
  }

  /** Pieces of this length, the last one shorter; no more than one is held. */
  static Flux<ByteBuffer> of(Flux<ByteBuffer> parts, int length) {
    return Flux.defer(
        () -> {
          Pieces pieces = new Pieces(length);
          return parts
              .concatMapIterable(pieces::cut, 1)
              .concatWith(Flux.defer(() -> Flux.fromIterable(pieces.rest())));
        });
  }

  private List<ByteBuffer> cut(ByteBuffer part) {
    List<ByteBuffer> full = new ArrayList<>();
    while (part.hasRemaining()) {
      int length = Math.min(part.remaining(), open.length - filled);
      part.get(open, filled, length);
      filled += length;
      if (filled == open.length) {
        full.addAll(rest());
      }
    }
    return full;
  }

  private List<ByteBuffer> rest() {
    if (filled == 0) {
      return List.of();
    }
    ByteBuffer piece = ByteBuffer.wrap(Arrays.copyOf(open, filled));
    filled = 0;
    return List.of(piece);
  }
}
