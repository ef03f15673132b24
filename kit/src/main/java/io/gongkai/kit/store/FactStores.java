package io.gongkai.kit.store;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Opens the stores of a service, one per kind of aggregate, and knows which are open. */
public final class FactStores {

  private final MongoDatabase database;
  private final List<FactStore<?>> open = new CopyOnWriteArrayList<>();

  public FactStores(MongoDatabase database) {
    this.database = database;
  }

  /** A store whose facts never changed their form. */
  public <F> FactStore<F> open(
      String collection, Class<F> facts, Function<Stored<F>, Document> head, HeadIndex... indexes) {
    return open(collection, facts, head, List.of(indexes), List.of());
  }

  /**
   * The store of one kind of aggregate. {@code facts} is a sealed interface of records; {@code
   * head} derives from the history what lists need. Indexes are made before the first use, also
   * when the store is away at start.
   */
  public <F> FactStore<F> open(
      String collection,
      Class<F> facts,
      Function<Stored<F>, Document> head,
      List<HeadIndex> indexes,
      List<Upcaster> upcasters) {
    MongoCollection<Document> documents = Documents.collection(database, collection);
    var store =
        new FactStore<>(
            documents,
            facts,
            new FactDocuments<>(new FactCodec<>(facts, upcasters), head),
            ready(documents, List.copyOf(indexes)));
    open.add(store);
    return store;
  }

  /** Every store opened so far. */
  public List<FactStore<?>> all() {
    return List.copyOf(open);
  }

  private static Mono<Void> ready(MongoCollection<Document> collection, List<HeadIndex> indexes) {
    var made = new AtomicBoolean();
    Mono<Void> make =
        Mono.from(
                collection.createIndex(
                    Indexes.ascending("pendingSince"),
                    new IndexOptions().name("pendingSince").sparse(true)))
            .then(
                Mono.from(
                    collection.createIndex(
                        Indexes.ascending("announceFailed.seq"),
                        new IndexOptions().name("announceFailed").sparse(true))))
            .thenMany(Flux.fromIterable(indexes).concatMap(index -> create(collection, index)))
            .then(Mono.fromRunnable(() -> made.set(true)));
    return Mono.defer(() -> made.get() ? Mono.empty() : make);
  }

  private static Mono<String> create(MongoCollection<Document> collection, HeadIndex index) {
    List<String> fields =
        index.fields().stream().map(f -> f.equals("_id") ? f : "head." + f).toList();
    var options =
        new IndexOptions().name(index.name()).unique(index.unique()).sparse(index.sparse());
    return Mono.from(collection.createIndex(Indexes.ascending(fields), options));
  }
}
