package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import java.nio.ByteBuffer;
import java.util.Comparator;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The order of keys: value by value as BSON orders them, a shorter key before its longer ones. */
final class KeyType extends BasicDataType<Key> {
  static final KeyType INSTANCE = new KeyType();

  /** Greater than every value; stands only in the upper bound of a walk, never in the file. */
  static final Object TOP = new Object();

  private static final Comparator<Object> VALUES = ValueComparator.ascWithoutListHandling();

  @Override
  public int compare(Key one, Key other) {
    KeyValue a = one.values();
    KeyValue b = other.values();
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      int order = compareValues(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }

  @SuppressWarnings("ReferenceEquality") // TOP is one object
  static int compareValues(@Nullable Object a, @Nullable Object b) {
    if (a == TOP || b == TOP) {
      return a == b ? 0 : a == TOP ? 1 : -1;
    }
    if (a instanceof String left && b instanceof String right) {
      return left.compareTo(right); // nearly all keys, and the general way is slow
    }
    return VALUES.compare(Missing.ofNullable(a), Missing.ofNullable(b));
  }

  @Override
  public int getMemory(Key key) {
    return 160 + key.bytes().length * 2;
  }

  @Override
  public void write(WriteBuffer buffer, Key key) {
    Bytes.write(buffer, key.bytes());
  }

  @Override
  public Key read(ByteBuffer buffer) {
    return Key.ofBytes(Bytes.read(buffer));
  }

  @Override
  public Key[] createStorage(int size) {
    return new Key[size];
  }
}
