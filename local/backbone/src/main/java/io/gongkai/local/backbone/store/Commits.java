package io.gongkai.local.backbone.store;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Group commit: a command changes the maps, then waits until a commit has them in the file. One of
 * the waiting commits for all, so the next group gathers meanwhile. A commit never sees half a
 * command.
 */
final class Commits {
  private final MVStore file;
  private final ReentrantReadWriteLock whole = new ReentrantReadWriteLock();
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition done = lock.newCondition();
  private long changed;
  private long committed;
  private boolean committing;

  Commits(MVStore file) {
    this.file = file;
  }

  /**
   * Runs a command that writes; its answer is true even if the process dies right after it was
   * given.
   */
  <T> T write(Supplier<T> command) {
    long mine;
    T answer;
    whole.readLock().lock();
    try {
      mine = countChange(); // before it is visible, so that no reader passes by it
      answer = command.get();
    } finally {
      whole.readLock().unlock();
    }
    await(mine);
    return answer;
  }

  /**
   * Runs a command that reads. What it saw is in the file before the answer is given: nobody acts
   * on what may be lost.
   */
  <T> T read(Supplier<T> command) {
    T answer = command.get();
    lock.lock();
    long seen = changed;
    lock.unlock();
    await(seen);
    return answer;
  }

  /** Runs housekeeping while no command is at work. */
  void alone(Runnable work) {
    whole.writeLock().lock();
    try {
      work.run();
    } finally {
      whole.writeLock().unlock();
    }
  }

  private long countChange() {
    lock.lock();
    try {
      return ++changed;
    } finally {
      lock.unlock();
    }
  }

  private void await(long wanted) {
    lock.lock();
    try {
      while (committed < wanted) {
        if (committing) {
          done.awaitUninterruptibly();
        } else {
          commit();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void commit() {
    committing = true;
    long upTo = committed;
    lock.unlock();
    try {
      whole.writeLock().lock();
      try {
        lock.lock();
        upTo = changed;
        lock.unlock();
        file.commit();
      } finally {
        whole.writeLock().unlock();
      }
    } finally {
      lock.lock();
      committing = false;
      done.signalAll();
    }
    committed = upTo;
  }
}
