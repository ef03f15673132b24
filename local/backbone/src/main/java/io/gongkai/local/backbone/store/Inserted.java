package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * The server library answers an insert with the number sent; MongoDB answers with the number
 * inserted.
 */
final class Inserted {
  private Inserted() {}

  static Document counted(Document command, Document answer) {
    if (answer.get("writeErrors") instanceof List<?> errors
        && !errors.isEmpty()
        && command.get("documents") instanceof List<?> sent) {
      boolean ordered = !Boolean.FALSE.equals(command.get("ordered"));
      Object first = ((Document) errors.getFirst()).get("index");
      answer.put("n", ordered ? first : Integer.valueOf(sent.size() - errors.size()));
    }
    return answer;
  }
}
