package io.gongkai.request.party.mongo;

import io.gongkai.request.party.Readings;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The audit trail; entries are only ever added. */
@Component
final class MongoReadings implements Readings {

  private final PartyCollections collections;

  MongoReadings(PartyCollections collections) {
    this.collections = collections;
  }

  @Override
  public Mono<Void> record(Reading reading) {
    var entry =
        new Document("of", reading.of())
            .append("by", reading.by())
            .append("purpose", reading.purpose())
            .append("at", reading.at());
    return collections.readings().flatMap(all -> Mono.from(all.insertOne(entry))).then();
  }
}
