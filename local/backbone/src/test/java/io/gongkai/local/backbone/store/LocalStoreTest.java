package io.gongkai.local.backbone.store;

import io.gongkai.local.backbone.LocalMongo;
import org.junit.jupiter.api.AfterAll;

/** The contract, kept by the embedded store. */
class LocalStoreTest extends StoreContract {
  private static final LocalMongo STORE = LocalMongo.start(null, 0);

  @AfterAll
  static void stop() {
    STORE.close();
  }

  @Override
  String uri() {
    return STORE.uri();
  }
}
