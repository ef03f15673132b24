package io.gongkai.disclosure.site.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.site.SiteQuery;
import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.Sites;
import io.gongkai.disclosure.site.domain.Site;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code sites}. */
@Component
final class MongoSites implements Sites {

  private final FactStore<SiteFact> store;

  MongoSites(FactStores stores) {
    store =
        stores.open(
            "sites",
            SiteFact.class,
            MongoSites::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("on"));
  }

  @Override
  public Mono<Stored<SiteFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<SiteFact>> start(String id, Stamp stamp, SiteFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Stored<SiteFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<SiteFact>, List<SiteFact>> decision) {
    return store.change(id, seen, stamp, decision);
  }

  @Override
  public Mono<Page<Stored<SiteFact>>> page(SiteQuery query) {
    Bson latest = Sorts.descending("head.on");
    return store.page(filter(query), latest, query.cursor(), query.limit());
  }

  private static Bson filter(SiteQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.type() != null) {
      wanted.add(Filters.eq("head.type", query.type()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    if (query.open() != null) {
      String day = query.open().toString();
      wanted.add(Filters.lte("head.on", day));
      wanted.add(Filters.or(Filters.exists("head.closed", false), Filters.gt("head.closed", day)));
    }
    return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
  }

  private static Document head(Stored<SiteFact> stored) {
    Site site = SiteRecord.of(stored).site();
    Document head =
        new Document("organ", site.registered().organ())
            .append("type", site.registered().siteType().name())
            .append("on", site.since().toString())
            .append("year", site.since().getYear());
    return site.closing() == null ? head : head.append("closed", site.closing().on().toString());
  }
}
