package io.gongkai.local.backbone.store;

import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * What is answered survives. An operation is in the log before its answer; once a second a
 * checkpoint puts everything into the file and the log begins anew. A change of structure is a
 * checkpoint of its own.
 */
final class Durability implements AutoCloseable {
  private static final Key GENERATION = Key.ofId("generation");
  private static final int FILL_RATE = 50;
  private static final int BYTES_AT_ONCE = 4 << 20;

  private final MVStore file;
  private final MVMap<Key, Stored> state;
  private final @Nullable RedoLog log;
  private final ReentrantReadWriteLock whole = new ReentrantReadWriteLock();
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-checkpoint").factory());
  private volatile boolean structureChanged;
  private long generation;

  private Durability(
      MVStore file, MVMap<Key, Stored> state, @Nullable RedoLog log, long generation) {
    this.file = file;
    this.state = state;
    this.log = log;
    this.generation = generation;
  }

  /** Takes up what a killed process left; without a folder nothing is durable. */
  static Durability open(MVStore file, @Nullable Path folder) {
    MVMap<Key, Stored> state = Table.open(file, "state");
    if (folder == null) {
      return new Durability(file, state, null, 0);
    }
    Stored known = state.get(GENERATION);
    long last = known != null && known.document().get("n") instanceof Long number ? number : 0;
    Redo.replay(RedoLog.file(folder, last), file);
    keep(state, last + 1);
    file.commit();
    Durability opened = new Durability(file, state, new RedoLog(folder, last + 1), last + 1);
    var unused = opened.clock.scheduleWithFixedDelay(opened::tick, 1, 1, TimeUnit.SECONDS);
    return opened;
  }

  private static void keep(MVMap<Key, Stored> state, long generation) {
    state.put(GENERATION, Stored.of(new Document("n", generation)));
  }

  /**
   * For the operations on one collection; {@code logged} false if only checkpoints make it durable.
   */
  Journal journal(boolean logged) {
    return new Journal(logged ? log : null);
  }

  void structureChanges() {
    structureChanged = true;
  }

  /**
   * Runs a command. What it wrote, and what it saw of others' writing, is durable before the answer
   * is given.
   */
  <T> T answer(Supplier<T> command) {
    T answer;
    whole.readLock().lock();
    try {
      answer = command.get();
    } finally {
      whole.readLock().unlock();
    }
    if (structureChanged) {
      checkpoint();
    } else if (log != null) {
      log.flush();
    }
    return answer;
  }

  private void tick() {
    if (log != null && !log.isEmpty()) {
      checkpoint();
    }
  }

  private void checkpoint() {
    whole.writeLock().lock();
    try {
      if (!file.isClosed() && log != null) {
        keep(state, ++generation);
        file.commit();
        log.restart(generation);
        file.compact(FILL_RATE, BYTES_AT_ONCE);
      }
      structureChanged = false;
    } finally {
      whole.writeLock().unlock();
    }
  }

  @Override
  public void close() {
    clock.shutdown();
    checkpoint();
    if (log != null) {
      log.close();
    }
    file.close();
  }
}
