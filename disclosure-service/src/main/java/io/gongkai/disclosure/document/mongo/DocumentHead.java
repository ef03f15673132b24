package io.gongkai.disclosure.document.mongo;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.domain.Change;
import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.IndexNumber;
import io.gongkai.disclosure.document.domain.Publication;
import io.gongkai.kit.store.Stored;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What lists and the series of index numbers need to know of a document; days as ISO text. */
final class DocumentHead {

  private DocumentHead() {}

  static org.bson.Document of(Stored<DocumentFact> stored) {
    Document document = DocumentRecord.of(stored).document();
    Publication publication = document.publication();
    LocalDate listed = publication == null ? document.formed() : publication.on();
    org.bson.Document head =
        new org.bson.Document("organ", document.made().organ())
            .append("type", document.made().documentType().name())
            .append("listed", listed.toString())
            .append("public", publication != null && document.withdrawn() == null);
    put(head, "repealed", day(document.repealed()));
    put(head, "withdrawn", day(document.withdrawn()));
    return publication == null ? head : published(head, publication);
  }

  /** The name of a series in the head. */
  static String series(IndexNumber.Series series) {
    return series.unit() + "/" + series.year();
  }

  private static org.bson.Document published(org.bson.Document head, Publication publication) {
    IndexNumber index = publication.index();
    return head.append("published", publication.on().toString())
        .append("year", publication.on().getYear())
        .append("index", index.toString())
        .append("series", series(index.series()))
        .append("serial", index.serial());
  }

  private static @Nullable String day(@Nullable Change change) {
    return change == null ? null : change.on().toString();
  }

  private static void put(org.bson.Document head, String name, @Nullable String value) {
    if (value != null) {
      head.append(name, value);
    }
  }
}
