package io.gongkai.local.backbone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Puts the operations of a log into the file again. Doing one twice changes nothing; a torn last
 * one never happened.
 */
final class Redo {
  private Redo() {}

  static void replay(Path log, MVStore file) {
    ByteBuffer all = read(log);
    while (all.remaining() > 8) {
      int length = all.getInt();
      int sum = all.getInt();
      if (length < 0 || length > all.remaining()) {
        return;
      }
      ByteBuffer frame = all.slice(all.position(), length);
      all.position(all.position() + length);
      CRC32 found = new CRC32();
      found.update(frame.duplicate());
      if ((int) found.getValue() != sum) {
        return;
      }
      apply(frame, file);
    }
  }

  private static void apply(ByteBuffer frame, MVStore file) {
    while (frame.hasRemaining()) {
      MVMap<Key, Stored> table =
          Table.open(file, new String(Bytes.read(frame), StandardCharsets.UTF_8));
      Key key = Key.ofBytes(Bytes.read(frame));
      if (frame.get() == 1) {
        table.put(key, new Stored(Bytes.read(frame)));
      } else {
        table.remove(key);
      }
    }
  }

  private static ByteBuffer read(Path log) {
    try {
      return Files.exists(log) ? ByteBuffer.wrap(Files.readAllBytes(log)) : ByteBuffer.allocate(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
