package io.gongkai.local.backbone.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.h2.mvstore.WriteBuffer;

/**
 * Operations since the last checkpoint, one frame each: length, checksum, changes. A frame that has
 * reached the file survives the death of the process; it is not forced to the disk, so not a loss
 * of power.
 */
final class RedoLog implements AutoCloseable {
  private final Path folder;
  private FileChannel file;
  private WriteBuffer waiting = new WriteBuffer();
  private WriteBuffer writing = new WriteBuffer();
  private long appended;
  private long written;
  private boolean busy;
  private boolean broken;

  RedoLog(Path folder, long generation) {
    this.folder = folder;
    this.file = open(generation);
  }

  static Path file(Path folder, long generation) {
    return folder.resolve("redo-" + generation + ".log");
  }

  private FileChannel open(long generation) {
    try {
      return FileChannel.open(
          file(folder, generation),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  synchronized void append(byte[] frame) {
    CRC32 sum = new CRC32();
    sum.update(frame);
    waiting.putInt(frame.length).putInt((int) sum.getValue()).put(frame);
    appended++;
  }

  /**
   * Returns when all that was appended before the call is in the file; one caller writes for all
   * who wait.
   */
  void flush() {
    long wanted;
    synchronized (this) {
      wanted = appended;
      while (busy && written < wanted) {
        await();
      }
      if (broken) {
        throw new IllegalStateException("the log cannot be written");
      }
      if (written >= wanted) {
        return;
      }
      busy = true;
      WriteBuffer full = waiting;
      waiting = writing;
      writing = full;
      wanted = appended;
    }
    boolean done = false;
    try {
      write();
      done = true;
    } finally {
      synchronized (this) {
        busy = false;
        written = done ? wanted : written;
        broken |=
            !done; // a torn frame hides all behind it: nothing more is answered until a checkpoint
        notifyAll();
      }
    }
  }

  private void write() {
    ByteBuffer bytes = writing.getBuffer().duplicate().flip();
    try {
      while (bytes.hasRemaining()) {
        file.write(bytes);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    writing.clear();
  }

  private synchronized void await() {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted before the write was durable", e);
    }
  }

  synchronized boolean isEmpty() {
    return appended == 0;
  }

  /**
   * Begins anew after a checkpoint, which made durable all that was appended, while nobody appends.
   */
  void restart(long generation) {
    synchronized (this) {
      while (busy) {
        await();
      }
      waiting.clear();
      writing.clear();
      try {
        file.close();
        file = open(generation);
        Files.deleteIfExists(file(folder, generation - 1));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      appended = 0;
      written = 0;
      broken = false;
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
