package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id} is the map of the documents itself: nothing is written twice. */
final class PrimaryIndex extends AbstractUniqueIndex<KeyValue> implements Ordered {
  private final MVMap<KeyValue, Document> documents;

  PrimaryIndex(MVMap<KeyValue, Document> documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  public synchronized void add(
      Document document, KeyValue position, MongoCollection<KeyValue> collection) {
    // The collection has put the document already.
  }

  @Override
  public void updateInPlace(
      Document before, Document after, KeyValue position, MongoCollection<KeyValue> collection) {
    // An _id never changes.
  }

  @Override
  protected @Nullable KeyValue removeDocument(KeyValue key) {
    return getPosition(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, KeyValue position) {
    return true;
  }

  @Override
  protected Iterable<Entry<KeyValue, KeyValue>> getIterable() {
    return () -> documents.keySet().stream().map(key -> Map.entry(key, key)).iterator();
  }

  @Override
  protected @Nullable KeyValue getPosition(KeyValue key) {
    KeyValue stored = documents.ceilingKey(key);
    return stored != null && KeyType.INSTANCE.compare(stored, key) == 0 ? stored : null;
  }

  @Override
  public long getCount() {
    return documents.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public List<String> fields() {
    return keys();
  }

  @Override
  public boolean irregular() {
    return false;
  }

  @Override
  public boolean sparse() {
    return false;
  }

  @Override
  public boolean unique() {
    return true;
  }

  @Override
  public Iterator<KeyValue> walk(
      @Nullable KeyValue lowest, @Nullable KeyValue highest, boolean backwards) {
    return backwards
        ? documents.cursor(highest, lowest, true)
        : documents.cursor(lowest, highest, false);
  }
}
