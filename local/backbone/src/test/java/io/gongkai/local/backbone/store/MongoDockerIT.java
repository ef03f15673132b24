package io.gongkai.local.backbone.store;

import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.OnDocker;

/** The contract, kept by MongoDB itself. */
@OnDocker
class MongoDockerIT extends StoreContract {
  private static final String URI = Docker.mongo().orElse("");

  @Override
  String uri() {
    return URI;
  }
}
