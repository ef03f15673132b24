package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a walk through an index already is the order that a query asks for. */
final class SortOrder {
  private SortOrder() {}

  /**
   * 1: the walk forwards is in that order, -1: the walk backwards is, 0: neither (or no order was
   * asked for).
   */
  static int direction(Ordered index, int equal, @Nullable Document order) {
    if (order == null || order.isEmpty()) {
      return 0;
    }
    List<String> fields = new ArrayList<>(index.fields());
    if (!index.unique()) {
      fields.add("_id");
    }
    List<String> fixed = fields.subList(0, equal);
    int at = equal;
    int direction = 0;
    for (Map.Entry<String, Object> entry : order.entrySet()) {
      if (fixed.contains(entry.getKey())) {
        continue;
      }
      int wanted =
          entry.getValue() instanceof Number number ? Integer.signum(number.intValue()) : 0;
      boolean next = at < fields.size() && fields.get(at).equals(entry.getKey()) && wanted != 0;
      if (!next || (direction != 0 && direction != wanted)) {
        boolean decided = at == fields.size(); // by now no two documents are equal
        return decided ? direction : 0;
      }
      direction = wanted;
      at++;
    }
    return direction == 0 ? 1 : direction;
  }
}
