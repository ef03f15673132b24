package io.gongkai.local.launcher.bench;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.ApplicationForm;
import io.gongkai.local.launcher.client.Door;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;

/**
 * Applications of citizens through the public door, sixteen at once: authenticated, checked,
 * enciphered, stored, announced. Reference: the very documents that came of them put into the same
 * store by the bare driver, sixteen at once, without an index.
 */
public final class IntakeBench {
  private static final int AT_ONCE = 16;
  private static final int WARM = 400;
  private static final String PATH = "/api/v1/applications";

  private final List<Door> citizens;
  private final String store;
  private final Consumer<String> said;

  /** {@code citizens} take turns, for one may not send as fast as this. */
  public IntakeBench(List<Door> citizens, String store, Consumer<String> said) {
    this.citizens = citizens;
    this.store = store;
    this.said = said;
  }

  /** So many runs of this many applications, each followed by its reference. */
  public List<Figure> run(int runs, int size) {
    var pool =
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(store))
            .applyToConnectionPoolSettings(p -> p.maxSize(AT_ONCE).minSize(AT_ONCE))
            .build();
    Series series = new Series();
    try (MongoClient client = MongoClients.create(pool)) {
      submitted(WARM);
      for (int run = 0; run < runs; run++) {
        Submitted made = submitted(size);
        series.value(made.time());
        untilAnnounced(client);
        series.reference(inserted(client, made.ids()));
        said.accept(
            "run %d: %.0f applications/s, p99 %.1f ms"
                .formatted(run + 1, made.time().perSecond(), made.time().within(0.99)));
      }
    }
    return List.of(
        series.pace("intake", "applications/s"),
        series.within("intake p50", 0.5),
        series.within("intake p99", 0.99));
  }

  private record Submitted(Timed time, List<String> ids) {}

  private Submitted submitted(int size) {
    Queue<String> ids = new ConcurrentLinkedQueue<>();
    Timed time =
        Timed.of(
            size,
            AT_ONCE,
            n -> {
              String key = UUID.randomUUID().toString();
              Door.Made made =
                  citizens
                      .get(n % citizens.size())
                      .post(PATH, ApplicationForm.of(key.substring(0, 8)), key);
              if (made.status() != 201) {
                throw new Refused("an application was answered " + made.status() + made.body());
              }
              ids.add(made.location().substring(PATH.length() + 1));
            });
    return new Submitted(time, List.copyOf(ids));
  }

  // The reference must not share the machine with what the run has left to do.
  private static void untilAnnounced(MongoClient client) {
    var applications = client.getDatabase("request").getCollection("applications");
    while (applications.countDocuments(Filters.gt("pendingSince", Instant.EPOCH)) > 0) {
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static Timed inserted(MongoClient client, List<String> ids) {
    List<Document> documents =
        client
            .getDatabase("request")
            .getCollection("applications")
            .find(Filters.in("_id", ids))
            .into(new ArrayList<>());
    if (documents.size() != ids.size()) {
      throw new Refused("of " + ids.size() + " applications " + documents.size() + " are there");
    }
    var database = client.getDatabase("bench");
    MongoCollection<Document> bare = database.getCollection("applications");
    Timed time = Timed.of(documents.size(), AT_ONCE, n -> bare.insertOne(documents.get(n)));
    database.drop();
    return time;
  }
}
