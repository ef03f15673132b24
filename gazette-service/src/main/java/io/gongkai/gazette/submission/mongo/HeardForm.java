package io.gongkai.gazette.submission.mongo;

import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HeardDocument;
import java.time.LocalDate;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was heard of a document, as it is kept; days as ISO text. */
final class HeardForm {

  private HeardForm() {}

  static Document identity(DocumentNews.Made news) {
    Document fields =
        new Document("organ", news.organ())
            .append("type", news.documentType())
            .append("title", news.title());
    return news.documentNumber() == null ? fields : fields.append("number", news.documentNumber());
  }

  static HeardDocument read(Document kept) {
    return new HeardDocument(
        kept.getString("_id"),
        kept.getString("organ"),
        kept.getString("type"),
        kept.getString("title"),
        kept.getString("number"),
        day(kept.getString("published")),
        day(kept.getString("withdrawn")));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
