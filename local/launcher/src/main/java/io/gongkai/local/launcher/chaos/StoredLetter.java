package io.gongkai.local.launcher.chaos;

import java.util.List;
import org.bson.Document;

/** A letter as it lies in the store. */
record StoredLetter(Document document) {
  String id() {
    return document.getString("_id");
  }

  String application() {
    return issued().getString("application");
  }

  boolean isNumbered() {
    return issued().get("serial") != null;
  }

  /** Organ, kind and year: within them numbers follow one another. */
  String run() {
    return issued().get("organ") + " " + issued().get("code") + "〔" + issued().get("year") + "〕";
  }

  long serial() {
    return issued().get("serial") instanceof Number serial ? serial.longValue() : 0;
  }

  long count(String type) {
    return facts().stream().filter(fact -> type.equals(fact.getString("type"))).count();
  }

  /** With its effect, if it waited for one, and its bytes. */
  boolean isWhole() {
    long awaited = issued().getBoolean("awaits", false) ? 1 : 0;
    return count("Fixed") == 1 && count("TookEffect") == awaited && count("Voided") == 0;
  }

  private Document issued() {
    return facts().getFirst().get("data", Document.class);
  }

  private List<Document> facts() {
    return document.getList("facts", Document.class);
  }
}
