package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One collection: every query is planned over all indexes, every document is decoded anew for
 * whoever reads it.
 */
final class LocalCollection extends AbstractSynchronizedMongoCollection<Key> {
  private final Table documents;
  private final Journal journal;

  /** What the pipeline that this thread runs matches first. */
  private final ThreadLocal<@Nullable Document> first = new ThreadLocal<>();

  LocalCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      Table documents,
      Journal journal,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
    this.journal = journal;
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    if (order != null && order.containsKey("$natural")) {
      return matchDocuments(query, order, skip, limit, batch, projection);
    }
    Optional<Plan> plan = plan(query, order);
    Stream<Document> found = plan.map(this::along).orElseGet(this::all);
    Document rest = plan.map(Plan::sorted).orElse(false) ? null : order;
    return matchDocumentsFromStream(found, query, rest, skip, limit, batch, projection);
  }

  private Optional<Plan> plan(Document query, @Nullable Document order) {
    List<Ordered> indexes =
        getIndexes().stream().filter(Ordered.class::isInstance).map(Ordered.class::cast).toList();
    return Plan.best(indexes, query, order);
  }

  /** Documents in the order of the plan, decoded one by one as they are asked for. */
  private Stream<Document> along(Plan plan) {
    return plan.positions().map(documents::get).filter(Objects::nonNull).map(Stored::document);
  }

  /** Runs a pipeline that begins with this match; nobody writes meanwhile. */
  synchronized <T> T lookingOnlyAt(Document match, Supplier<T> pipeline) {
    first.set(match);
    try {
      return pipeline.get();
    } finally {
      first.remove();
    }
  }

  /**
   * What a pipeline reads: what the indexes find for its match, which then matches it. Never a
   * list: a count over a large collection must not hold the collection.
   */
  @Override
  public Stream<Document> queryAllAsStream() {
    Document match = first.get();
    return match == null
        ? super.queryAllAsStream()
        : plan(match, null).map(this::along).orElseGet(this::all);
  }

  private Stream<Document> all() {
    return documents.values().map(Stored::document);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    Stream<Document> found =
        isNaturalDescending(order)
            ? documents
                .keys()
                .sorted(KeyType.INSTANCE.reversed())
                .map(documents::get)
                .map(Stored::document)
            : all();
    return matchDocumentsFromStream(found, query, order, skip, limit, batch, projection);
  }

  private <T> T whole(Supplier<T> operation) {
    journal.begin();
    try {
      return operation.get();
    } finally {
      journal.end(); // under the lock of the collection: the log has the order in which things
      // happened
    }
  }

  @Override
  public synchronized List<Document> insertDocuments(List<Document> inserted, boolean ordered) {
    return whole(() -> super.insertDocuments(inserted, ordered));
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    return whole(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
  }

  @Override
  public synchronized int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return whole(() -> super.deleteDocuments(selector, limit, oplog));
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    return whole(() -> super.findAndModify(query));
  }

  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  protected Key addDocumentInternal(Document document) {
    Key position = Key.ofId(getIdField() == null ? UUID.randomUUID() : document.get(getIdField()));
    if (documents.put(position, Stored.of(document)) != null) {
      throw new IllegalStateException("there was a document at " + position);
    }
    return position;
  }

  @Override
  protected void handleUpdate(Key position, Document before, Document after) {
    documents.put(position, Stored.of(after));
  }

  @Override
  protected void removeDocument(Key position) {
    if (documents.remove(position) == null) {
      throw new NoSuchElementException("no document at " + position);
    }
  }

  @Override
  protected @Nullable Document getDocument(Key position) {
    Stored stored = documents.get(position);
    return stored == null ? null : stored.document();
  }

  @Override
  protected Stream<DocumentWithPosition<Key>> streamAllDocumentsWithPosition() {
    return documents
        .entries()
        .map(entry -> new DocumentWithPosition<>(entry.getValue().document(), entry.getKey()));
  }

  @Override
  public int count() {
    return Math.toIntExact(documents.size());
  }

  @Override
  public boolean isEmpty() {
    return documents.size() == 0;
  }

  // Only statistics would ask for it, and it would cost a page of the file at every write.
  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int delta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }
}
