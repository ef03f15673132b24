package io.gongkai.local.backbone;

import de.bwaldvogel.mongo.MongoServer;
import io.gongkai.local.backbone.store.LocalBackend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * A store that speaks the MongoDB wire protocol on 127.0.0.1. What it acknowledged survives kill -9
 * of its process; no access control, for one machine and its tests only.
 */
public final class LocalMongo implements AutoCloseable {
  // A connection stays on one of these; a writer that waits for its commit must not hold up many
  // others.
  private static final int THREADS = 32;
  private static final int CACHE_MEGABYTES = 48;

  private final MongoServer server;
  private final int port;

  private LocalMongo(MongoServer server) {
    this.server = server;
    this.port = server.getLocalAddress().getPort();
  }

  /** Opens the store in a folder, or in memory if there is none; port 0 takes a free one. */
  public static LocalMongo start(@Nullable Path folder, int port) {
    MongoServer server = new MongoServer(new LocalBackend(open(folder), folder));
    server.bind(new InetSocketAddress("127.0.0.1", port), 1, THREADS);
    return new LocalMongo(server);
  }

  private static MVStore open(@Nullable Path folder) {
    MVStore.Builder builder =
        new MVStore.Builder()
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MEGABYTES);
    if (folder != null) {
      try {
        Files.createDirectories(folder);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      builder.fileName(folder.resolve("store.mv").toString());
    }
    MVStore file = builder.open();
    file.setRetentionTime(0);
    file.setVersionsToKeep(0);
    return file;
  }

  public int port() {
    return port;
  }

  /** The connection string, without a database. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }
}
