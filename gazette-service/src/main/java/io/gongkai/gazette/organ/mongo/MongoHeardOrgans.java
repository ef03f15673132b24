package io.gongkai.gazette.organ.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.gazette.organ.HeardOrgan;
import io.gongkai.gazette.organ.HeardOrgans;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The collection {@code heard_organs}, one document a code. */
@Component
final class MongoHeardOrgans implements HeardOrgans {

  private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

  private final MongoCollection<Document> organs;
  private final Mono<String> indexed;

  MongoHeardOrgans(MongoDatabase database) {
    organs = database.getCollection("heard_organs");
    indexed =
        Mono.defer(() -> Mono.from(organs.createIndex(Indexes.ascending("division"))))
            .cache(_ -> FOREVER, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  @Override
  public Mono<Void> keep(HeardOrgan organ) {
    Document kept =
        new Document("_id", organ.code())
            .append("name", organ.name())
            .append("division", organ.division());
    return indexed
        .then(
            Mono.from(
                organs.replaceOne(
                    Filters.eq(organ.code()), kept, new ReplaceOptions().upsert(true))))
        .then();
  }

  @Override
  public Mono<HeardOrgan> find(String code) {
    return Mono.from(organs.find(Filters.eq(code)).first()).map(MongoHeardOrgans::organ);
  }

  @Override
  public Mono<List<HeardOrgan>> ofDivision(String division) {
    return Flux.from(organs.find(Filters.eq("division", division)))
        .map(MongoHeardOrgans::organ)
        .collectList();
  }

  private static HeardOrgan organ(Document kept) {
    return new HeardOrgan(
        kept.getString("_id"), kept.getString("name"), kept.getString("division"));
  }
}
