package io.gongkai.request.party.mongo;

import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayDeque;
import java.util.Queue;

/** Where a decrypting channel reads; gives nothing, and does not wait, until more is offered. */
final class Inlet implements ReadableByteChannel {

  private final Queue<ByteBuffer> parts = new ArrayDeque<>();
  private boolean open = true;
  private boolean ended;

  void offer(ByteBuffer part) {
    parts.add(part);
  }

  void end() {
    ended = true;
  }

  @Override
  public int read(ByteBuffer to) {
    int read = 0;
    while (to.hasRemaining() && !parts.isEmpty()) {
      ByteBuffer part = parts.element();
      int length = Math.min(to.remaining(), part.remaining());
      to.put(part.slice(part.position(), length));
      part.position(part.position() + length);
      read += length;
      if (!part.hasRemaining()) {
        parts.remove();
      }
    }
    return read == 0 && ended && to.hasRemaining() ? -1 : read;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() {
    open = false;
  }
}
