package io.gongkai.local.backbone.store;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** How a document is written into a page of the file. */
final class StoredType extends BasicDataType<Stored> {
  static final StoredType INSTANCE = new StoredType();

  @Override
  public int getMemory(Stored stored) {
    return 48 + stored.bytes.length;
  }

  @Override
  public void write(WriteBuffer buffer, Stored stored) {
    Bytes.write(buffer, stored.bytes);
  }

  @Override
  public Stored read(ByteBuffer buffer) {
    return new Stored(Bytes.read(buffer));
  }

  @Override
  public Stored[] createStorage(int size) {
    return new Stored[size];
  }
}
