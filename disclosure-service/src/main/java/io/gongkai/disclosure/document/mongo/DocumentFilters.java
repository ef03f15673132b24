package io.gongkai.disclosure.document.mongo;

import com.mongodb.client.model.Filters;
import io.gongkai.disclosure.document.DocumentQuery;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;

/** A query over documents as the store understands it. */
final class DocumentFilters {

  private DocumentFilters() {}

  static Bson of(DocumentQuery query) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(seenBy(query));
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.type() != null) {
      wanted.add(Filters.eq("head.type", query.type()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    if (query.on() != null) {
      wanted.add(Filters.lte("head.listed", query.on().toString()));
    }
    return Filters.and(wanted);
  }

  private static Bson seenBy(DocumentQuery query) {
    Bson everybody = Filters.eq("head.public", true);
    return query.alsoInternal().isEmpty()
        ? everybody
        : Filters.or(everybody, Filters.in("head.organ", query.alsoInternal()));
  }
}
