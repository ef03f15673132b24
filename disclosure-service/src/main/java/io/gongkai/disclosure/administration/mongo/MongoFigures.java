package io.gongkai.disclosure.administration.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.administration.FigureQuery;
import io.gongkai.disclosure.administration.FigureRecord;
import io.gongkai.disclosure.administration.Figures;
import io.gongkai.disclosure.administration.domain.Figure;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import io.gongkai.disclosure.administration.domain.FigureKind;
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

/** The collection {@code figures}. */
@Component
final class MongoFigures implements Figures {

  private final FactStore<FigureFact> store;

  MongoFigures(FactStores stores) {
    store =
        stores.open(
            "figures",
            FigureFact.class,
            MongoFigures::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("on"));
  }

  @Override
  public Mono<Stored<FigureFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<FigureFact>> start(String id, Stamp stamp, FigureFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Page<Stored<FigureFact>>> page(FigureQuery query) {
    Bson latest = Sorts.descending("head.on");
    return store.page(filter(query), latest, query.cursor(), query.limit());
  }

  private static Bson filter(FigureQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.kind() != null) {
      wanted.add(Filters.eq("head.kind", query.kind()));
    }
    if (query.item() != null) {
      wanted.add(Filters.eq("head.item", query.item()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
  }

  private static Document head(Stored<FigureFact> stored) {
    Figure figure = FigureRecord.of(stored).figure();
    Document head =
        new Document("organ", figure.reported().organ())
            .append("kind", FigureKind.of(figure.reported()).name())
            .append("on", figure.on().toString())
            .append("year", figure.on().getYear());
    return switch (figure.reported()) {
      case ItemsCounted f -> head.append("item", f.item().name());
      case DecisionsCounted f -> head.append("item", f.item().name());
      case FeesCollected _, ProcurementConcluded _ -> head;
    };
  }
}
