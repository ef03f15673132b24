package io.gongkai.kit.store;

import io.gongkai.kit.Stamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** The layout of one aggregate's document, read and written in one place. */
final class FactDocuments<F> {

  private final FactCodec<F> codec;
  private final Function<Stored<F>, Document> head;

  FactDocuments(FactCodec<F> codec, Function<Stored<F>, Document> head) {
    this.codec = codec;
    this.head = head;
  }

  Stored<F> stored(Document document) {
    List<Recorded<F>> facts =
        document.getList("facts", Document.class).stream().map(codec::read).toList();
    return new Stored<>(document.getString("_id"), number(document, "version"), facts);
  }

  Stored<F> with(Stored<F> before, Stamp stamp, List<F> news) {
    List<Recorded<F>> facts = new ArrayList<>(before.facts());
    long seq = before.version();
    for (F fact : news) {
      facts.add(new Recorded<>(++seq, stamp, fact));
    }
    return new Stored<>(before.id(), seq, facts);
  }

  Document first(Stored<F> stored, boolean announcing, Instant now) {
    var document =
        new Document("_id", stored.id())
            .append("version", stored.version())
            .append("schema", 1)
            .append("facts", written(stored, 0))
            .append("announced", announcing ? 0L : stored.version())
            .append("head", head.apply(stored));
    return announcing ? document.append("pendingSince", now) : document;
  }

  Document growth(Stored<F> after, long seen, boolean announcing, Instant now) {
    var set = new Document("version", after.version()).append("head", head.apply(after));
    var update =
        new Document("$push", new Document("facts", new Document("$each", written(after, seen))));
    if (announcing) {
      update.append(
          "$min", new Document("pendingSince", now)); // the oldest unannounced fact counts
    } else {
      set.append("announced", after.version());
    }
    return update.append("$set", set);
  }

  private List<Document> written(Stored<F> stored, long from) {
    return stored.facts().subList((int) from, stored.facts().size()).stream()
        .map(codec::write)
        .toList();
  }

  static long number(Document document, String field) {
    return document.get(field) instanceof Number n ? n.longValue() : 0;
  }
}
