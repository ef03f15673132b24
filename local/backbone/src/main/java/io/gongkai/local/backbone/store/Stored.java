package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;

/**
 * A document as it lies in a page. It stays encoded: a page is written again for every commit that
 * touches one of its documents, and nobody who reads can change what is stored.
 */
final class Stored {
  final byte[] bytes;

  Stored(byte[] bytes) {
    this.bytes = bytes;
  }

  static Stored of(Document document) {
    return new Stored(Bytes.encode(document));
  }

  Document document() {
    return Bytes.decode(bytes);
  }
}
