package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/**
 * All commands of the wire pass here: what writes is committed before it is answered, and {@code
 * hello} is known.
 */
public final class LocalBackend extends AbstractMongoBackend {
  private static final Set<String> HANDSHAKE =
      Set.of("hello", "ismaster", "ping", "buildinfo", "whatsmyuri", "endsessions");
  private static final Set<String> READS =
      Set.of(
          "find",
          "count",
          "distinct",
          "getmore",
          "killcursors",
          "listindexes",
          "listcollections",
          "dbstats",
          "collstats",
          "serverstatus");

  private final MVStore file;
  private final Commits commits;
  private final Housekeeping housekeeping;

  /** The file must not commit by itself. */
  public LocalBackend(MVStore file) {
    this.file = file;
    this.commits = new Commits(file);
    file.getMapNames().stream()
        .filter(name -> name.startsWith(LocalDatabase.DOCUMENTS))
        .map(name -> name.substring(LocalDatabase.DOCUMENTS.length()).split("\\.", 2)[0])
        .distinct()
        .forEach(this::resolveDatabase);
    this.housekeeping = Housekeeping.start(file, commits);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new LocalDatabase(name, file, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    String name = command.toLowerCase(Locale.ROOT);
    if (HANDSHAKE.contains(name)) {
      return name.equals("hello")
          ? hello(channel, database, query)
          : super.handleCommand(channel, database, command, query);
    }
    boolean reads = READS.contains(name) || (name.equals("aggregate") && !endsInWriting(query));
    if (reads) {
      return commits.read(() -> super.handleCommand(channel, database, command, query));
    }
    Document answer = commits.write(() -> super.handleCommand(channel, database, command, query));
    return name.equals("insert") ? Inserted.counted(query, answer) : answer;
  }

  private Document hello(Channel channel, String database, Document query) {
    Document answer = super.handleCommand(channel, database, "ismaster", query);
    answer.remove("ismaster");
    return answer.append("isWritablePrimary", true).append("helloOk", true);
  }

  private static boolean endsInWriting(Document query) {
    return query.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getLast() instanceof Document last
        && (last.containsKey("$out") || last.containsKey("$merge"));
  }

  @Override
  public void close() {
    housekeeping.close();
    super.close();
    file.close();
  }
}
