package io.gongkai.request.party.mongo;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The collections of the room. A holder is a person or a message; its document has the wrapped key,
 * and without the key nothing of it can be read. Indexes are made before the first use.
 */
@Component
final class PartyCollections {

  private final AtomicBoolean indexed = new AtomicBoolean();
  private final MongoCollection<Document> holders;
  private final MongoCollection<Document> texts;
  private final MongoCollection<Document> readings;
  private final MongoCollection<Document> files;
  private final MongoCollection<Document> attachments;

  PartyCollections(MongoDatabase database) {
    this.holders = database.getCollection("parties");
    this.texts = database.getCollection("texts");
    this.readings = database.getCollection("readings");
    this.files = database.getCollection("sealed_files");
    this.attachments = database.getCollection("attachments");
  }

  Mono<MongoCollection<Document>> holders() {
    return ready().thenReturn(holders);
  }

  Mono<MongoCollection<Document>> texts() {
    return ready().thenReturn(texts);
  }

  Mono<MongoCollection<Document>> readings() {
    return ready().thenReturn(readings);
  }

  Mono<MongoCollection<Document>> files() {
    return ready().thenReturn(files);
  }

  Mono<MongoCollection<Document>> attachments() {
    return ready().thenReturn(attachments);
  }

  private Mono<Void> ready() {
    return Mono.defer(() -> indexed.get() ? Mono.empty() : indexes());
  }

  private Mono<Void> indexes() {
    var unique = new IndexOptions().unique(true).sparse(true);
    return Mono.from(holders.createIndex(Indexes.ascending("identity"), unique))
        .then(Mono.from(texts.createIndex(Indexes.ascending("print"), unique)))
        .then(Mono.from(texts.createIndex(Indexes.ascending("holder"))))
        .then(Mono.from(files.createIndex(Indexes.ascending("holder"))))
        .then(Mono.from(attachments.createIndex(Indexes.ascending("print"), unique)))
        .then(Mono.from(attachments.createIndex(Indexes.ascending("holder"))))
        .then(Mono.from(readings.createIndex(Indexes.ascending("holders", "_id"))))
        .then(Mono.fromRunnable(() -> indexed.set(true)));
  }
}
