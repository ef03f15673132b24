package io.gongkai.request.organ.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.organ.HeardOrgans;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code heard_organs}, one document a code. */
@Component
final class MongoHeardOrgans implements HeardOrgans {

  private final MongoCollection<Document> organs;
  private final AtomicBoolean indexed = new AtomicBoolean();

  MongoHeardOrgans(MongoDatabase database) {
    organs = database.getCollection("heard_organs");
  }

  @Override
  public Mono<Void> keep(String code, @Nullable String parent) {
    var kept = new Document("_id", code).append("parent", parent);
    var upsert = new ReplaceOptions().upsert(true);
    return ready().then(Mono.from(organs.replaceOne(Filters.eq(code), kept, upsert))).then();
  }

  @Override
  public Mono<Boolean> knows(String code) {
    return Mono.from(organs.find(Filters.eq(code)).first()).hasElement();
  }

  @Override
  public Flux<String> below(String code) {
    return ready()
        .thenMany(Flux.from(organs.find(Filters.eq("parent", code))))
        .map(kept -> kept.getString("_id"));
  }

  private Mono<Void> ready() {
    return Mono.defer(
        () ->
            indexed.get()
                ? Mono.empty()
                : Mono.from(organs.createIndex(Indexes.ascending("parent")))
                    .doOnNext(made -> indexed.set(true))
                    .then());
  }
}
