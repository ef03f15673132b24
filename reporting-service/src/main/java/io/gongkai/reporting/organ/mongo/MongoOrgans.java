package io.gongkai.reporting.organ.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.Organs;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code organs}: one document an organ, as it was registered. */
@Component
final class MongoOrgans implements Organs {

  private final MongoCollection<Document> organs;

  /** Organs never leave the directory, so what was seen once need not be asked again. */
  private final Set<String> seen = ConcurrentHashMap.newKeySet();

  MongoOrgans(MongoDatabase database) {
    this.organs = database.getCollection("organs");
  }

  @Override
  public Mono<List<Organ>> all() {
    return Flux.from(organs.find()).map(MongoOrgans::organ).collectList();
  }

  @Override
  public Mono<Boolean> knows(String code) {
    return seen.contains(code)
        ? Mono.just(true)
        : Mono.from(organs.find(Filters.eq(code)).projection(Projections.include("_id")).first())
            .doOnNext(_ -> seen.add(code))
            .hasElement();
  }

  /** Registered once: what came first stays, however often it is heard again. */
  @Override
  public Mono<Void> keep(Organ organ) {
    return Mono.from(
            organs.updateOne(
                Filters.eq(organ.code()),
                Updates.combine(
                    Updates.setOnInsert("name", organ.name()),
                    Updates.setOnInsert("parent", organ.parent()),
                    Updates.setOnInsert("level", organ.level()),
                    Updates.setOnInsert("division", organ.division())),
                new UpdateOptions().upsert(true)))
        .then();
  }

  private static Organ organ(Document organ) {
    return new Organ(
        organ.getString("_id"),
        organ.getString("name"),
        organ.getString("parent"),
        organ.getString("level"),
        organ.getString("division"));
  }
}
