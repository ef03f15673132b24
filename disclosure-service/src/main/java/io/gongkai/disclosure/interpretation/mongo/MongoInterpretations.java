package io.gongkai.disclosure.interpretation.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.interpretation.InterpretationQuery;
import io.gongkai.disclosure.interpretation.InterpretationRecord;
import io.gongkai.disclosure.interpretation.Interpretations;
import io.gongkai.disclosure.interpretation.domain.Interpretation;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code interpretations}. */
@Component
final class MongoInterpretations implements Interpretations {

  private final FactStore<InterpretationFact> store;

  MongoInterpretations(FactStores stores) {
    store =
        stores.open(
            "interpretations",
            InterpretationFact.class,
            MongoInterpretations::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("document", "on"),
            HeadIndex.on("on"));
  }

  @Override
  public Mono<Stored<InterpretationFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<InterpretationFact>> start(String id, Stamp stamp, InterpretationFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Page<Stored<InterpretationFact>>> page(InterpretationQuery query) {
    Bson latest = Sorts.descending("head.on");
    return store.page(filter(query), latest, query.cursor(), query.limit());
  }

  private static Bson filter(InterpretationQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.document() != null) {
      wanted.add(Filters.eq("head.document", query.document()));
    }
    if (query.form() != null) {
      wanted.add(Filters.eq("head.form", query.form()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
  }

  private static Document head(Stored<InterpretationFact> stored) {
    Interpretation state = InterpretationRecord.of(stored).state();
    return new Document("organ", state.published().organ())
        .append("document", state.published().document())
        .append("form", state.published().form().name())
        .append("on", state.since().toString())
        .append("year", state.since().getYear());
  }
}
