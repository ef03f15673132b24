package io.gongkai.local.backbone.store;

import java.util.Iterator;
import java.util.function.Function;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/** Walks through a table that hold one page at a time and end in the places of documents. */
final class Walks {
  private Walks() {}

  static Iterator<Key> places(
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
      public Key next() {
        cursor.next();
        return place.apply(cursor);
      }
    };
  }
}
