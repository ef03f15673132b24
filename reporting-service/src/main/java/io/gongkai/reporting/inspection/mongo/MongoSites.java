package io.gongkai.reporting.inspection.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.reporting.inspection.Sites;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code known_sites}: nothing but ids, each once however often it is heard. */
@Component
final class MongoSites implements Sites {

  private final MongoCollection<Document> sites;

  /** Sites never leave the register, so what was seen once need not be asked again. */
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  MongoSites(MongoDatabase database) {
    this.sites = database.getCollection("known_sites");
  }

  @Override
  public Mono<Boolean> knows(String site) {
    return seen.contains(site)
        ? Mono.just(true)
        : Mono.from(sites.find(Filters.eq(site)).first())
            .doOnNext(_ -> seen.add(site))
            .hasElement();
  }

  @Override
  public Mono<Void> keep(String site) {
    return Mono.from(
            sites.updateOne(
                Filters.eq(site),
                Updates.setOnInsert("known", true),
                new UpdateOptions().upsert(true)))
        .then();
  }
}
