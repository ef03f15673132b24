package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index, plain or sparse: key to position. The walk is offered only while every document
 * has one plain entry.
 */
final class UniqueIndex extends AbstractUniqueIndex<KeyValue> implements Ordered {
  private final MVMap<KeyValue, KeyValue> entries;
  private final Marks marks;

  UniqueIndex(
      MVMap<KeyValue, KeyValue> entries,
      Marks marks,
      String name,
      List<IndexKey> keys,
      boolean sparse) {
    super(name, keys, sparse);
    this.entries = entries;
    this.marks = marks;
  }

  @Override
  public synchronized void add(
      Document document, KeyValue position, MongoCollection<KeyValue> collection) {
    note(document);
    super.add(document, position, collection);
  }

  private void note(Document document) {
    if (fields().stream().anyMatch(field -> FieldValues.of(document, field).irregular())) {
      marks.setIrregular();
    }
  }

  @Override
  protected @Nullable KeyValue removeDocument(KeyValue key) {
    return entries.remove(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, KeyValue position) {
    return entries.putIfAbsent(key, position) == null;
  }

  @Override
  protected Iterable<Entry<KeyValue, KeyValue>> getIterable() {
    return entries.entrySet();
  }

  @Override
  protected @Nullable KeyValue getPosition(KeyValue key) {
    return entries.get(key);
  }

  @Override
  public long getCount() {
    return entries.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }

  @Override
  public List<String> fields() {
    return keys();
  }

  @Override
  public boolean irregular() {
    return marks.irregular();
  }

  @Override
  public boolean sparse() {
    return isSparse();
  }

  @Override
  public boolean unique() {
    return true;
  }

  @Override
  public Iterator<KeyValue> walk(
      @Nullable KeyValue lowest, @Nullable KeyValue highest, boolean backwards) {
    return Walks.values(entries, lowest, highest, backwards);
  }
}
