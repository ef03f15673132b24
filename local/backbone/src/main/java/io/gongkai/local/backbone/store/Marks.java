package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/** What must be remembered of one index beside its entries; written in the same commit as they. */
final class Marks {
  private final MVMap<String, Document> remembered;
  private final String index;
  private volatile boolean irregular;

  Marks(MVMap<String, Document> remembered, String index) {
    this.remembered = remembered;
    this.index = index;
    this.irregular = remembered.containsKey(index);
  }

  boolean irregular() {
    return irregular;
  }

  void setIrregular() {
    if (!irregular) {
      remembered.put(index, new Document("irregular", true));
      irregular = true;
    }
  }
}
