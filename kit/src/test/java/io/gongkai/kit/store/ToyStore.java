package io.gongkai.kit.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import java.util.UUID;

/** One store for all tests of the module; every test gets a database of its own. */
public final class ToyStore {

  private static final String SERVER =
      Docker.mongo().orElseGet(() -> LocalMongo.start(null, 0).uri());
  private static final MongoClient CLIENT = MongoClients.create(SERVER);

  private ToyStore() {}

  public static MongoDatabase database() {
    return CLIENT.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
  }

  public static String uri() {
    return SERVER;
  }

  public static FactStore<Toy> open() {
    return new FactStores(database())
        .open(
            "toys",
            Toy.class,
            Toy::head,
            HeadIndex.on("colour"),
            HeadIndex.unique("toy_name", "name"));
  }
}
