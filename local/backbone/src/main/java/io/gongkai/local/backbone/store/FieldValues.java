package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an index sees in one field of one document: arrays give each element, everything that has no
 * place in the order (documents, expressions) and everything absent gives null.
 *
 * @param irregular whether an array or a value without order was met
 */
record FieldValues(List<@Nullable Object> values, boolean irregular) {

  static FieldValues of(Document document, String path) {
    List<@Nullable Object> found = new ArrayList<>(1);
    boolean irregular = collect(document, path.split("\\."), 0, found);
    return new FieldValues(found, irregular);
  }

  /** Whether a value can be compared with every other by the order of the index. */
  static boolean simple(@Nullable Object value) {
    return value instanceof String
        || value instanceof Number
        || value instanceof Instant
        || value instanceof Boolean
        || value instanceof ObjectId
        || value instanceof UUID
        || value instanceof BinData;
  }

  private static boolean collect(
      @Nullable Object value, String[] path, int depth, List<@Nullable Object> found) {
    if (value instanceof Collection<?> elements) {
      if (elements.isEmpty()) {
        found.add(null);
      }
      elements.forEach(element -> collect(element, path, depth, found));
      return true;
    }
    if (depth == path.length) {
      found.add(simple(value) ? value : null);
      return value != null && !simple(value);
    }
    if (value instanceof Document document && document.containsKey(path[depth])) {
      return collect(document.get(path[depth]), path, depth + 1, found);
    }
    found.add(null);
    return false;
  }
}
