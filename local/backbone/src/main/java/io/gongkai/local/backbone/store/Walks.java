package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.Iterator;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Walks through a map that hold one page at a time. */
final class Walks {
  private Walks() {}

  static Iterator<KeyValue> values(
      MVMap<KeyValue, KeyValue> map,
      @Nullable KeyValue lowest,
      @Nullable KeyValue highest,
      boolean backwards) {
    Cursor<KeyValue, KeyValue> cursor =
        backwards ? map.cursor(highest, lowest, true) : map.cursor(lowest, highest, false);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public KeyValue next() {
        cursor.next();
        return cursor.getValue();
      }
    };
  }
}
