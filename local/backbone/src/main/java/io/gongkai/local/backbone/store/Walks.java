package io.gongkai.local.backbone.store;

import java.util.Iterator;
import java.util.function.Function;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks through a table that hold one page at a time and end in entries. */
final class Walks {
  private Walks() {}

  static Iterator<IndexEntry> entries(
      Table table,
      @Nullable Key lowest,
      @Nullable Key highest,
      boolean backwards,
      Function<Cursor<Key, Stored>, Key> place) {
    Cursor<Key, Stored> cursor = table.walk(lowest, highest, backwards);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return cursor.hasNext();
      }

      @Override
      public IndexEntry next() {
        Key key = cursor.next();
        return new IndexEntry(key, place.apply(cursor));
      }
    };
  }
}
