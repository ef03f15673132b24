package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: compound, sparse, one entry per element of an array. The key of an
 * entry ends with the {@code _id} of its document.
 */
final class OrderedIndex extends Index<KeyValue> implements Ordered {
  private final MVMap<KeyValue, KeyValue> entries;
  private final Marks marks;

  OrderedIndex(
      MVMap<KeyValue, KeyValue> entries,
      Marks marks,
      String name,
      List<IndexKey> keys,
      boolean sparse) {
    super(name, keys, sparse);
    this.entries = entries;
    this.marks = marks;
  }

  private Set<KeyValue> entriesOf(Document document, KeyValue position) {
    if (isSparse() && fields().stream().noneMatch(field -> Presence.has(document, field))) {
      return Set.of();
    }
    List<List<@Nullable Object>> rows = List.of(List.of());
    for (String field : fields()) {
      FieldValues found = FieldValues.of(document, field);
      if (found.irregular()) {
        marks.setIrregular();
      }
      rows = times(rows, found.values());
    }
    Set<KeyValue> all = new HashSet<>();
    times(rows, List.of(position.get(0))).forEach(row -> all.add(new KeyValue(row)));
    return all;
  }

  private static List<List<@Nullable Object>> times(
      List<List<@Nullable Object>> rows, List<@Nullable Object> values) {
    List<List<@Nullable Object>> longer = new ArrayList<>();
    for (List<@Nullable Object> row : rows) {
      for (Object value : values) {
        List<@Nullable Object> next = new ArrayList<>(row);
        next.add(value);
        longer.add(next);
      }
    }
    return longer;
  }

  private static KeyValue positionOf(Document document) {
    return new KeyValue(document.get("_id"));
  }

  @Override
  public @Nullable KeyValue getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<KeyValue> collection) {
    if (isCompoundIndex()) {
      getKeyValues(document); // refuses two arrays in one compound key, as MongoDB does
    }
  }

  @Override
  public void add(Document document, KeyValue position, MongoCollection<KeyValue> collection) {
    entriesOf(document, position).forEach(entry -> entries.put(entry, position));
  }

  @Override
  public KeyValue remove(Document document) {
    KeyValue position = positionOf(document);
    entriesOf(document, position).forEach(entries::remove);
    return position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<KeyValue> collection) {
    checkAdd(after, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, KeyValue position, MongoCollection<KeyValue> collection) {
    Set<KeyValue> old = entriesOf(before, position);
    Set<KeyValue> now = entriesOf(after, position);
    old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
    now.stream()
        .filter(entry -> !old.contains(entry))
        .forEach(entry -> entries.put(entry, position));
  }

  @Override
  public boolean canHandle(Document query) {
    return false; // the collection plans by itself
  }

  @Override
  public Iterable<KeyValue> getPositions(Document query) {
    throw new UnsupportedOperationException();
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
  public void drop() {}

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
    return false;
  }

  @Override
  public Iterator<KeyValue> walk(
      @Nullable KeyValue lowest, @Nullable KeyValue highest, boolean backwards) {
    return Walks.values(entries, lowest, highest, backwards);
  }
}
