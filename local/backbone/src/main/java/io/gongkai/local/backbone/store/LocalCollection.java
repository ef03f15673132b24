package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * One collection. A stored document is never changed in place: answers are written to the wire
 * after the lock is gone, so a writer works on a copy.
 */
final class LocalCollection extends AbstractSynchronizedMongoCollection<KeyValue> {
  private final MVMap<KeyValue, Document> documents;
  private boolean changing;

  LocalCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<KeyValue, Document> documents,
      CursorRegistry cursors) {
    super(database, name, options, cursors);
    this.documents = documents;
  }

  MVMap<KeyValue, Document> documents() {
    return documents;
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
      return super.queryDocuments(query, order, skip, limit, batch, projection);
    }
    List<Ordered> indexes =
        getIndexes().stream().filter(Ordered.class::isInstance).map(Ordered.class::cast).toList();
    Optional<Plan> plan = Plan.best(indexes, query, order);
    Stream<Document> found =
        plan.map(way -> way.positions().map(documents::get).filter(Objects::nonNull))
            .orElseGet(documents.values()::stream);
    Document rest = plan.map(Plan::sorted).orElse(false) ? null : order;
    return matchDocumentsFromStream(
        copied(found, query), query, rest, skip, limit, batch, projection);
  }

  private Stream<Document> copied(Stream<Document> found, Document query) {
    return changing
        ? found.filter(document -> documentMatchesQuery(document, query)).map(Document::cloneDeeply)
        : found;
  }

  @Override
  public synchronized Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    changing = true;
    try {
      return super.updateDocuments(selector, update, filters, multi, upsert, oplog);
    } finally {
      changing = false;
    }
  }

  @Override
  public synchronized Document findAndModify(Document query) {
    changing = true;
    try {
      return super.findAndModify(query);
    } finally {
      changing = false;
    }
  }

  @Override
  public synchronized int count(Document query, int skip, int limit) {
    return super.count(query, skip, limit);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      @Nullable Document order,
      int skip,
      int limit,
      int batch,
      @Nullable Document projection) {
    Stream<Document> all =
        isNaturalDescending(order)
            ? documents.keySet().stream().sorted(KeyType.INSTANCE.reversed()).map(documents::get)
            : documents.values().stream();
    return matchDocumentsFromStream(
        copied(all, query), query, order, skip, limit, batch, projection);
  }

  @Override
  protected KeyValue addDocumentInternal(Document document) {
    KeyValue position =
        new KeyValue(getIdField() == null ? UUID.randomUUID() : document.get(getIdField()));
    Document previous = documents.put(position, document);
    if (previous != null) {
      throw new IllegalStateException("there was a document at " + position);
    }
    return position;
  }

  @Override
  protected void handleUpdate(KeyValue position, Document before, Document after) {
    documents.put(position, after);
  }

  @Override
  protected void removeDocument(KeyValue position) {
    if (documents.remove(position) == null) {
      throw new NoSuchElementException("no document at " + position);
    }
  }

  @Override
  protected @Nullable Document getDocument(KeyValue position) {
    return documents.get(position);
  }

  @Override
  protected Stream<DocumentWithPosition<KeyValue>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream()
        .map(entry -> new DocumentWithPosition<>(entry.getValue(), entry.getKey()));
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
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
