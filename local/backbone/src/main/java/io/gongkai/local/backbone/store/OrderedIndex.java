package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An index that is not unique: compound, sparse, one entry per element of an array. The key of an
 * entry ends with the {@code _id} of its document.
 */
final class OrderedIndex extends Index<Key> implements Ordered {
  private static final Stored NOTHING = new Stored(new byte[0]);

  private final Table entries;
  private final Marks marks;

  OrderedIndex(Table entries, Marks marks, String name, List<IndexKey> keys, boolean sparse) {
    super(name, keys, sparse);
    this.entries = entries;
    this.marks = marks;
  }

  private Set<Key> entriesOf(Document document, Key position) {
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
    Set<Key> all = new HashSet<>();
    times(rows, List.of(position.values().get(0))).forEach(row -> all.add(Key.of(row)));
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

  private static Key positionOf(Document document) {
    return Key.ofId(document.get("_id"));
  }

  @Override
  public @Nullable Key getPosition(Document document) {
    return null;
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Key> collection) {
    if (isCompoundIndex()) {
      getKeyValues(document); // refuses two arrays in one compound key, as MongoDB does
    }
  }

  @Override
  public void add(Document document, Key position, MongoCollection<Key> collection) {
    entriesOf(document, position).forEach(entry -> entries.put(entry, NOTHING));
  }

  @Override
  public Key remove(Document document) {
    Key position = positionOf(document);
    entriesOf(document, position).forEach(entries::remove);
    return position;
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Key> collection) {
    checkAdd(after, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Key position, MongoCollection<Key> collection) {
    Set<Key> old = entriesOf(before, position);
    Set<Key> now = entriesOf(after, position);
    old.stream().filter(entry -> !now.contains(entry)).forEach(entries::remove);
    now.stream()
        .filter(entry -> !old.contains(entry))
        .forEach(entry -> entries.put(entry, NOTHING));
  }

  @Override
  public boolean canHandle(Document query) {
    return false; // the collection plans by itself
  }

  @Override
  public Iterable<Key> getPositions(Document query) {
    throw new UnsupportedOperationException();
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
  public Iterator<IndexEntry> walk(@Nullable Key lowest, @Nullable Key highest, boolean backwards) {
    return Walks.entries(entries, lowest, highest, backwards, cursor -> cursor.getKey().last());
  }
}
