package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Whether a field is there at all, be it null; a sparse index leaves out documents without any of
 * its fields.
 */
final class Presence {
  private Presence() {}

  static boolean has(Document document, String path) {
    return has(document, path.split("\\."), 0);
  }

  private static boolean has(@Nullable Object value, String[] path, int depth) {
    if (depth == path.length) {
      return true;
    }
    return switch (value) {
      case Document document ->
          document.containsKey(path[depth]) && has(document.get(path[depth]), path, depth + 1);
      case Collection<?> elements ->
          elements.stream().anyMatch(element -> has(element, path, depth));
      case null, default -> false;
    };
  }
}
