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

/**
 * A unique index, plain or sparse: key to position. The walk is offered only while every document
 * has one plain entry.
 */
final class UniqueIndex extends AbstractUniqueIndex<Key> implements Ordered {
  private final Table entries;
  private final Marks marks;

  UniqueIndex(Table entries, Marks marks, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.entries = entries;
    this.marks = marks;
  }

  @Override
  public synchronized void add(Document document, Key position, MongoCollection<Key> collection) {
    note(document);
    super.add(document, position, collection);
  }

  private void note(Document document) {
    if (fields().stream().anyMatch(field -> FieldValues.of(document, field).irregular())) {
      marks.setIrregular();
    }
  }

  @Override
  protected @Nullable Key removeDocument(KeyValue key) {
    return place(entries.remove(Key.of(key)));
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Key position) {
    Key entry = Key.of(key);
    if (entries.get(entry) != null) {
      return false;
    }
    entries.put(entry, new Stored(position.bytes()));
    return true;
  }

  private static @Nullable Key place(@Nullable Stored value) {
    return value == null ? null : Key.ofBytes(value.bytes);
  }

  @Override
  protected Iterable<Entry<KeyValue, Key>> getIterable() {
    return () ->
        entries
            .entries()
            .map(entry -> Map.entry(entry.getKey().values(), Key.ofBytes(entry.getValue().bytes)))
            .iterator();
  }

  @Override
  protected @Nullable Key getPosition(KeyValue key) {
    return place(entries.get(Key.of(key)));
  }

  @Override
  public long getCount() {
    return entries.size();
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
  public Iterator<IndexEntry> walk(@Nullable Key lowest, @Nullable Key highest, boolean backwards) {
    return Walks.entries(
        entries, lowest, highest, backwards, cursor -> Key.ofBytes(cursor.getValue().bytes));
  }
}
