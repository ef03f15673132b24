package io.gongkai.local.backbone.store;

import java.nio.charset.StandardCharsets;
import org.h2.mvstore.WriteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The changes of one operation on one collection, its index entries among them, gathered under the
 * collection's lock and handed to the log in one piece: after a crash all of it is there or
 * nothing.
 */
final class Journal {
  private final @Nullable RedoLog log;
  private final WriteBuffer changes = new WriteBuffer();

  /**
   * Without a log nothing is gathered: a store in memory, or what a checkpoint alone makes durable.
   */
  Journal(@Nullable RedoLog log) {
    this.log = log;
  }

  void begin() {
    changes.clear(); // what is left is of a structural change, which ends in a checkpoint
  }

  void put(String table, Key key, Stored value) {
    if (log != null) {
      change(table, key);
      changes.put((byte) 1);
      Bytes.write(changes, value.bytes);
    }
  }

  void remove(String table, Key key) {
    if (log != null) {
      change(table, key);
      changes.put((byte) 0);
    }
  }

  private void change(String table, Key key) {
    Bytes.write(changes, table.getBytes(StandardCharsets.UTF_8));
    Bytes.write(changes, key.bytes());
  }

  void end() {
    if (log != null && changes.position() > 0) {
      byte[] frame = new byte[changes.position()];
      changes.getBuffer().get(0, frame);
      log.append(frame);
    }
    changes.clear();
  }
}
