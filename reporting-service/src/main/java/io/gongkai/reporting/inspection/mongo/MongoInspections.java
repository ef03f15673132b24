package io.gongkai.reporting.inspection.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.InspectionEntry;
import io.gongkai.reporting.inspection.InspectionQuery;
import io.gongkai.reporting.inspection.Inspections;
import io.gongkai.reporting.inspection.domain.Inspection;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code inspections}. */
@Component
final class MongoInspections implements Inspections {

  private final FactStore<InspectionFact> store;

  MongoInspections(FactStores stores) {
    store =
        stores.open(
            "inspections",
            InspectionFact.class,
            MongoInspections::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("site", "on"));
  }

  @Override
  public Mono<Stored<InspectionFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<InspectionFact>> start(String id, Stamp stamp, InspectionFact fact) {
    return store.start(id, stamp, List.of(fact));
  }

  @Override
  public Mono<Page<Stored<InspectionFact>>> page(InspectionQuery query) {
    Bson latest = Sorts.descending("head.on");
    return store.page(filter(query), latest, query.cursor(), query.limit());
  }

  private static Bson filter(InspectionQuery query) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.in("head.organ", query.organs()));
    if (query.kind() != null) {
      wanted.add(Filters.eq("head.kind", query.kind()));
    }
    if (query.site() != null) {
      wanted.add(Filters.eq("head.site", query.site()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    return Filters.and(wanted);
  }

  /** The year of a circulation is the one it names, of an inspection that of its day. */
  private static Document head(Stored<InspectionFact> stored) {
    Inspection inspection = InspectionEntry.of(stored).inspection();
    Document head =
        new Document("organ", inspection.fact().organ()).append("on", inspection.on().toString());
    return switch (inspection.fact()) {
      case InspectionRecorded f ->
          head.append("kind", "RECORDED")
              .append("site", f.site())
              .append("year", inspection.on().getYear());
      case InspectionCirculated f -> head.append("kind", "CIRCULATED").append("year", f.year());
    };
  }
}
