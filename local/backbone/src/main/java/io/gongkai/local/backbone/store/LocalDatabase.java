package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * One database: a table of documents per collection, a table of entries per index, named so that
 * the start finds them.
 */
final class LocalDatabase extends AbstractSynchronizedMongoDatabase<Key> {
  static final String DOCUMENTS = "documents.";
  private static final String INDEX = "index.";
  private static final String MARKS = "marks.";

  private final MVStore file;
  private final Durability durability;
  private final Map<String, Journal> journals = new ConcurrentHashMap<>();

  LocalDatabase(String name, MVStore file, Durability durability, CursorRegistry cursors) {
    super(name, cursors);
    this.file = file;
    this.durability = durability;
    initializeNamespacesAndIndexes();
  }

  /** The lists of collections and indexes themselves change with the structure only. */
  private Journal journal(String collection) {
    return journals.computeIfAbsent(
        collection, name -> durability.journal(!name.startsWith("system.")));
  }

  private Table table(String name, String collection) {
    durability.structureChanges();
    return new Table(Table.open(file, name), journal(collection));
  }

  private Table documents(String collection) {
    return table(DOCUMENTS + getFullCollectionNamespace(collection), collection);
  }

  private String indexTable(String collection, String index) {
    return INDEX + getFullCollectionNamespace(collection) + "/" + index;
  }

  @Override
  protected MongoCollection<Key> openOrCreateCollection(String name, CollectionOptions options) {
    return new LocalCollection(this, name, options, documents(name), journal(name), cursorRegistry);
  }

  @Override
  protected Index<Key> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
      return new PrimaryIndex(documents(collection), name, keys);
    }
    return new UniqueIndex(entries(collection, name), marks(collection, name), name, keys, sparse);
  }

  @Override
  protected Index<Key> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(entries(collection, name), marks(collection, name), name, keys, sparse);
  }

  private Table entries(String collection, String index) {
    return table(indexTable(collection, index), collection);
  }

  private Marks marks(String collection, String index) {
    return new Marks(table(MARKS + databaseName, collection), indexTable(collection, index));
  }

  /** A pipeline that begins with a match looks only at what the indexes find for it. */
  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
    Supplier<Document> answer =
        () -> super.handleCommand(channel, command, query, databases, oplog);
    if (command.equalsIgnoreCase("aggregate")
        && query.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getFirst() instanceof Document first
        && first.get("$match") instanceof Document match
        && query.get(command) instanceof String name
        && resolveCollection(name, false) instanceof LocalCollection collection) {
      return collection.lookingOnlyAt(match, answer);
    }
    return answer.get();
  }

  @Override
  protected void dropIndex(MongoCollection<Key> collection, String name) {
    durability.structureChanges();
    super.dropIndex(collection, name);
    String table = indexTable(collection.getCollectionName(), name);
    file.removeMap(table);
    Table.open(file, MARKS + databaseName).remove(Key.ofId(table));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    durability.structureChanges();
    super.dropCollection(name, oplog);
    file.removeMap(DOCUMENTS + getFullCollectionNamespace(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    // Its tables carry the old name; nothing in the house renames a collection.
    throw new UnsupportedOperationException("renameCollection is not supported by the local store");
  }

  @Override
  protected long getStorageSize() {
    return file.getFileStore() == null ? 0 : file.getFileStore().size();
  }

  @Override
  protected long getFileSize() {
    return getStorageSize();
  }
}
