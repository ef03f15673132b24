package io.gongkai.reporting.heard.mongo;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.HeardEvents.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.bson.Document;

/** An event as a document: the message as it came, beside it what is searched by. */
final class HeardDocuments {

  private HeardDocuments() {}

  static Document document(HeardEvent event, Instant kept) {
    return new Document("_id", event.id())
        .append("type", event.type())
        .append("subject", event.subject())
        .append("organ", event.organ())
        .append("sequence", event.sequence())
        .append("factdate", event.factdate().toString())
        .append("time", Date.from(event.time()))
        .append("kept", Date.from(kept))
        .append("message", event.message());
  }

  static Kept kept(Document document) {
    HeardEvent event =
        new HeardEvent(
            document.getString("_id"),
            document.getString("type"),
            document.getString("subject"),
            document.getString("organ"),
            document.get("sequence", Number.class).longValue(),
            LocalDate.parse(document.getString("factdate")),
            document.getDate("time").toInstant(),
            document.getString("message"));
    return new Kept(event, document.getDate("kept").toInstant());
  }
}
