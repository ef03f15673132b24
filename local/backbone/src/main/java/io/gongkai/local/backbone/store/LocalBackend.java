package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * All commands of the wire pass here: what they did is durable before they are answered, and {@code
 * hello} is known.
 */
public final class LocalBackend extends AbstractMongoBackend {
  private static final Set<String> HANDSHAKE =
      Set.of("hello", "ismaster", "ping", "buildinfo", "whatsmyuri", "endsessions");

  private final MVStore file;
  private final Durability durability;

  /**
   * The file must not commit by itself; the folder holds the log, none if the store is in memory.
   */
  public LocalBackend(MVStore file, @Nullable Path folder) {
    this.file = file;
    this.durability = Durability.open(file, folder);
    file.getMapNames().stream()
        .filter(name -> name.startsWith(LocalDatabase.DOCUMENTS))
        .map(name -> name.substring(LocalDatabase.DOCUMENTS.length()).split("\\.", 2)[0])
        .distinct()
        .forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new LocalDatabase(name, file, durability, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (HANDSHAKE.contains(name)) {
      return name.equals("hello")
          ? hello(channel, database, query)
          : super.handleCommand(channel, database, command, query);
    }
    Document answer =
        durability.answer(() -> super.handleCommand(channel, database, command, query));
    return name.equals("insert") ? Inserted.counted(query, answer) : answer;
  }

  private Document hello(Channel channel, String database, Document query) {
    Document answer = super.handleCommand(channel, database, "ismaster", query);
    answer.remove("ismaster");
    return answer.append("isWritablePrimary", true).append("helloOk", true);
  }

  @Override
  public void close() {
    super.close();
    durability.close();
  }
}
