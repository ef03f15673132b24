package io.gongkai.kit.listen;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The thread of one ear. It blocks until what it handed over is handled, then commits: so two
 * events of one aggregate are never handled at the same time, and a crash repeats events but loses
 * none.
 */
final class EventLoop implements Runnable {

  private static final Logger LOG = LoggerFactory.getLogger(EventLoop.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final int TRIES = 3;
  private static final long FIRST_PAUSE = 100;
  private static final long LONGEST_PAUSE = 5_000;

  private final Ear<?> ear;
  private final Supplier<Consumer<String, String>> consumers;
  private final DeadLetters dead;
  private volatile boolean stopped;
  private volatile boolean away;
  private volatile @Nullable Consumer<String, String> current;

  EventLoop(Ear<?> ear, Supplier<Consumer<String, String>> consumers, DeadLetters dead) {
    this.ear = ear;
    this.consumers = consumers;
    this.dead = dead;
  }

  Ear<?> ear() {
    return ear;
  }

  /** True while the loop waits for something that is away. */
  boolean away() {
    return away;
  }

  void stop() {
    stopped = true;
    Consumer<String, String> consumer = current;
    if (consumer != null) {
      consumer.wakeup();
    }
  }

  @Override
  public void run() {
    long pause = FIRST_PAUSE;
    while (!stopped) {
      try (Consumer<String, String> consumer = consumers.get()) {
        current = consumer;
        consumer.subscribe(ear.topics());
        while (!stopped) {
          round(consumer);
          pause = FIRST_PAUSE;
        }
      } catch (WakeupException end) {
        LOG.debug("{} wakes up to stop", ear.group());
      } catch (RuntimeException broken) {
        LOG.warn(
            "{} starts again in {} ms: {}", ear.group(), pause, broken.getClass().getSimpleName());
        rest(pause);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
  }

  private void round(Consumer<String, String> consumer) {
    ConsumerRecords<String, String> records = consumer.poll(POLL);
    if (records.isEmpty()) {
      return;
    }
    for (TopicPartition partition : records.partitions()) {
      handle(consumer, records.records(partition));
    }
    Map<TopicPartition, OffsetAndMetadata> next = new HashMap<>(records.nextOffsets());
    consumer.commitSync(next);
  }

  private void handle(
      Consumer<String, String> consumer, List<ConsumerRecord<String, String>> batch) {
    List<String> messages = batch.stream().map(EventLoop::message).toList();
    try {
      patiently(consumer, () -> ear.hear(messages));
    } catch (WakeupException end) {
      throw end;
    } catch (RuntimeException oneOfThem) {
      for (ConsumerRecord<String, String> record : batch) {
        patiently(consumer, () -> alone(record));
      }
    }
  }

  private static String message(ConsumerRecord<String, String> record) {
    return String.valueOf(record.value()); // a tombstone is no event, and is put aside as such
  }

  /** Three tries, then the event is put aside; what passes by itself is not a try. */
  private void alone(ConsumerRecord<String, String> record) {
    for (int tried = 1; ; tried++) {
      try {
        ear.hear(message(record));
        return;
      } catch (RuntimeException failure) {
        if (Passing.is(failure)) {
          throw failure;
        }
        if (tried == TRIES) {
          dead.bury(ear.group(), record, failure);
          return;
        }
      }
    }
  }

  /** Repeats what fails because something is away, and stays a member of the group meanwhile. */
  private void patiently(Consumer<String, String> consumer, Runnable work) {
    long pause = FIRST_PAUSE;
    while (!stopped) {
      try {
        work.run();
        away = false;
        return;
      } catch (RuntimeException failure) {
        if (!Passing.is(failure)) {
          throw failure;
        }
        away = true;
        LOG.warn("{} waits {} ms: {}", ear.group(), pause, failure.getClass().getSimpleName());
        pausedFor(consumer, pause);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
    throw new WakeupException();
  }

  private static void pausedFor(Consumer<String, String> consumer, long millis) {
    long until = System.nanoTime() + Duration.ofMillis(millis).toNanos();
    while (System.nanoTime() < until) {
      consumer.pause(consumer.assignment());
      ConsumerRecords<String, String> early =
          consumer.poll(Duration.ofMillis(Math.min(millis, 200)));
      for (TopicPartition partition :
          early.partitions()) { // newly assigned: they come again after the pause
        consumer.seek(partition, early.records(partition).getFirst().offset());
      }
    }
    consumer.resume(consumer.assignment());
  }

  private synchronized void rest(long millis) {
    try {
      wait(millis);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      stopped = true;
    }
  }
}
