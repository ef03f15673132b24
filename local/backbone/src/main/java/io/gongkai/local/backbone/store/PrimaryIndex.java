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
import org.jspecify.annotations.Nullable;

/** The index on {@code _id} is the map of the documents itself: nothing is written twice. */
final class PrimaryIndex extends AbstractUniqueIndex<Key> implements Ordered {
  private final Table documents;

  PrimaryIndex(Table documents, String name, List<IndexKey> keys) {
    super(name, keys, false);
    this.documents = documents;
  }

  @Override
  public synchronized void add(Document document, Key position, MongoCollection<Key> collection) {
    // The collection has put the document already.
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    // An _id never changes.
  }

  @Override
  protected @Nullable Key removeDocument(KeyValue key) {
    return getPosition(key);
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Key position) {
    return true;
  }

  @Override
  protected Iterable<Entry<KeyValue, Key>> getIterable() {
    return () -> documents.keys().map(key -> Map.entry(key.values(), key)).iterator();
  }

  @Override
  protected @Nullable Key getPosition(KeyValue key) {
    return documents.stored(Key.of(key));
  }

  @Override
  public long getCount() {
    return documents.size();
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
  public Iterator<IndexEntry> walk(@Nullable Key lowest, @Nullable Key highest, boolean backwards) {
    return Walks.entries(documents, lowest, highest, backwards, cursor -> cursor.getKey());
  }
}
