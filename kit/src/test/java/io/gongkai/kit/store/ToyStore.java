package io.gongkai.kit.store;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.local.backbone.LocalMongo;
import java.util.UUID;

/** One store in memory for all tests of the module; every test gets a database of its own. */
public final class ToyStore {

  private static final LocalMongo SERVER = LocalMongo.start(null, 0);
  private static final MongoClient CLIENT = MongoClients.create(SERVER.uri());

  private ToyStore() {}

  public static MongoDatabase database() {
    return CLIENT.getDatabase("t" + UUID.randomUUID().toString().replace("-", ""));
  }

  public static String uri() {
    return SERVER.uri();
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
