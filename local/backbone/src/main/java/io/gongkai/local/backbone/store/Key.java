package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The values of one entry of an index, or the {@code _id} of one document; encoded and decoded only
 * when needed.
 */
final class Key {
  private byte @Nullable [] bytes;
  private @Nullable KeyValue values;

  private Key(byte @Nullable [] bytes, @Nullable KeyValue values) {
    this.bytes = bytes;
    this.values = values;
  }

  static Key of(KeyValue values) {
    return new Key(null, values);
  }

  static Key of(Collection<? extends @Nullable Object> values) {
    return new Key(null, new KeyValue(values));
  }

  /** The place of a document. */
  static Key ofId(@Nullable Object id) {
    return new Key(null, new KeyValue(new Object[] {id}));
  }

  static Key ofBytes(byte[] bytes) {
    return new Key(bytes, null);
  }

  KeyValue values() {
    KeyValue known = values;
    if (known == null) {
      known = new KeyValue(Bytes.decode(bytes()).values());
      values = known;
    }
    return known;
  }

  /** The last value, alone: in an index that is not unique, the place of the document. */
  Key last() {
    KeyValue all = values();
    return ofId(all.get(all.size() - 1));
  }

  byte[] bytes() {
    byte[] known = bytes;
    if (known == null) {
      Document numbered = new Document();
      int at = 0;
      for (Object value : values()) {
        numbered.put(Integer.toString(at++), value instanceof Missing ? null : value);
      }
      known = Bytes.encode(numbered);
      bytes = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Key key && Arrays.equals(bytes(), key.bytes());
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes());
  }

  @Override
  public String toString() {
    return values().toString();
  }
}
