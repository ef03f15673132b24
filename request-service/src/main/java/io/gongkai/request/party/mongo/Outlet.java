package io.gongkai.request.party.mongo;

import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/** Where an encrypting channel writes; what was written is taken out part by part. */
final class Outlet implements WritableByteChannel {

  private List<ByteBuffer> parts = new ArrayList<>();
  private boolean open = true;

  List<ByteBuffer> taken() {
    List<ByteBuffer> all = parts;
    parts = new ArrayList<>();
    return all;
  }

  @Override
  public int write(ByteBuffer from) {
    ByteBuffer part = ByteBuffer.allocate(from.remaining());
    int length = from.remaining();
    part.put(from).flip();
    parts.add(part);
    return length;
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
