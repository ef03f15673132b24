package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;

/**
 * What must be remembered of one index beside its entries; written in the same operation as they.
 */
final class Marks {
  private final Table remembered;
  private final Key index;
  private volatile boolean irregular;

  Marks(Table remembered, String index) {
    this.remembered = remembered;
    this.index = Key.ofId(index);
    this.irregular = remembered.get(this.index) != null;
  }

  boolean irregular() {
    return irregular;
  }

  void setIrregular() {
    if (!irregular) {
      remembered.put(index, Stored.of(new Document("irregular", true)));
      irregular = true;
    }
  }
}
