package io.gongkai.intake;

import java.util.List;
import java.util.Set;
import org.bson.Document;

/** A waiting line, without its text. */
record Parked(
    String receipt, String key, String organ, String subject, Set<String> claims, long order) {

  static final String KEY = "key";
  static final String ORDER = "order";
  static final String SUBJECT = "subject";
  static final String CLAIMS = "claims";

  static Parked of(Document line) {
    return new Parked(
        line.getString("_id"),
        line.getString(KEY),
        line.getString("organ"),
        line.getString(SUBJECT),
        Set.copyOf(line.getList(CLAIMS, String.class, List.of())),
        line.getLong(ORDER));
  }
}
