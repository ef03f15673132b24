package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * One database: a map of documents per collection, a map of entries per index, named so that the
 * start finds them.
 */
final class LocalDatabase extends AbstractSynchronizedMongoDatabase<KeyValue> {
  static final String DOCUMENTS = "documents.";
  private static final String INDEX = "index.";
  private static final String MARKS = "marks.";

  private final MVStore file;

  LocalDatabase(String name, MVStore file, CursorRegistry cursors) {
    super(name, cursors);
    this.file = file;
    initializeNamespacesAndIndexes();
  }

  @Override
  protected MongoCollection<KeyValue> openOrCreateCollection(
      String name, CollectionOptions options) {
    return new LocalCollection(this, name, options, documents(name), cursorRegistry);
  }

  private MVMap<KeyValue, Document> documents(String collection) {
    var shape =
        new MVMap.Builder<KeyValue, Document>()
            .keyType(KeyType.INSTANCE)
            .valueType(DocumentType.INSTANCE);
    return file.openMap(DOCUMENTS + getFullCollectionNamespace(collection), shape);
  }

  private MVMap<KeyValue, KeyValue> entries(String collection, String index) {
    var shape =
        new MVMap.Builder<KeyValue, KeyValue>()
            .keyType(KeyType.INSTANCE)
            .valueType(KeyType.INSTANCE);
    return file.openMap(indexMap(collection, index), shape);
  }

  private String indexMap(String collection, String index) {
    return INDEX + getFullCollectionNamespace(collection) + "/" + index;
  }

  private Marks marks(String collection, String index) {
    var shape = new MVMap.Builder<String, Document>().valueType(DocumentType.INSTANCE);
    return new Marks(file.openMap(MARKS + databaseName, shape), indexMap(collection, index));
  }

  @Override
  protected Index<KeyValue> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    if (keys.size() == 1 && keys.getFirst().getKey().equals("_id")) {
      return new PrimaryIndex(documents(collection), name, keys);
    }
    return new UniqueIndex(entries(collection, name), marks(collection, name), name, keys, sparse);
  }

  @Override
  protected Index<KeyValue> openOrCreateSecondaryIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    return new OrderedIndex(entries(collection, name), marks(collection, name), name, keys, sparse);
  }

  @Override
  protected void dropIndex(MongoCollection<KeyValue> collection, String name) {
    super.dropIndex(collection, name);
    file.removeMap(indexMap(collection.getCollectionName(), name));
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    super.dropCollection(name, oplog);
    file.removeMap(DOCUMENTS + getFullCollectionNamespace(name));
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
    // Its maps carry the old name; nothing in the house renames a collection.
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
