package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.ByteBuffer;
import java.util.Comparator;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** The order of keys: value by value as BSON orders them, a shorter key before its longer ones. */
final class KeyType extends BasicDataType<KeyValue> {
  static final KeyType INSTANCE = new KeyType();

  /** Greater than every value; stands only in the upper bound of a walk, never in the file. */
  static final Object TOP = new Object();

  private static final Comparator<Object> VALUES = ValueComparator.ascWithoutListHandling();

  @Override
  public int compare(KeyValue a, KeyValue b) {
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
    return VALUES.compare(Missing.ofNullable(a), Missing.ofNullable(b));
  }

  @Override
  public int getMemory(KeyValue key) {
    int sum = 48;
    for (Object value : key) {
      sum += BsonBytes.memory(value);
    }
    return sum;
  }

  @Override
  public void write(WriteBuffer buffer, KeyValue key) {
    Document values = new Document();
    for (int i = 0; i < key.size(); i++) {
      values.put(Integer.toString(i), key.get(i) instanceof Missing ? null : key.get(i));
    }
    BsonBytes.write(buffer, values);
  }

  @Override
  public KeyValue read(ByteBuffer buffer) {
    return new KeyValue(BsonBytes.read(buffer).values());
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
