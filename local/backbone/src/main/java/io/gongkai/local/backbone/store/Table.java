package io.gongkai.local.backbone.store;

import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * One ordered map of the file; every change also goes into the journal of the collection that it
 * belongs to.
 */
final class Table {
  private final MVMap<Key, Stored> map;
  private final Journal journal;

  Table(MVMap<Key, Stored> map, Journal journal) {
    this.map = map;
    this.journal = journal;
  }

  static MVMap<Key, Stored> open(MVStore file, String name) {
    return file.openMap(
        name,
        new MVMap.Builder<Key, Stored>().keyType(KeyType.INSTANCE).valueType(StoredType.INSTANCE));
  }

  @Nullable Stored get(Key key) {
    return map.get(key);
  }

  @Nullable Stored put(Key key, Stored value) {
    journal.put(map.getName(), key, value);
    return map.put(key, value);
  }

  @Nullable Stored remove(Key key) {
    journal.remove(map.getName(), key);
    return map.remove(key);
  }

  /** The key as it is stored, which may be of another number type than the one asked for. */
  @Nullable Key stored(Key key) {
    Key found = map.ceilingKey(key);
    return found != null && KeyType.INSTANCE.compare(found, key) == 0 ? found : null;
  }

  /** Keys from the lowest to the highest, both included and each open when null. */
  Cursor<Key, Stored> walk(@Nullable Key lowest, @Nullable Key highest, boolean backwards) {
    return backwards ? map.cursor(highest, lowest, true) : map.cursor(lowest, highest, false);
  }

  Stream<Key> keys() {
    return map.keySet().stream();
  }

  Stream<Stored> values() {
    return map.values().stream();
  }

  Stream<Map.Entry<Key, Stored>> entries() {
    return map.entrySet().stream();
  }

  long size() {
    return map.sizeAsLong();
  }
}
