package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.client.Door;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A citizen who writes messages: each under one Idempotency-Key, sent again until it is
 * acknowledged.
 */
final class MessageLoad {
  private static final long PATIENCE = Duration.ofMinutes(4).toNanos();

  private final Door door;
  private final String organ;
  private final Acknowledged acknowledged;
  private final AtomicInteger written = new AtomicInteger();

  MessageLoad(Door door, String organ, Acknowledged acknowledged) {
    this.door = door;
    this.organ = organ;
    this.acknowledged = acknowledged;
  }

  /** How many messages were begun; all of them are acknowledged when {@link #write} returns. */
  int written() {
    return written.get();
  }

  void write(BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      one(written.incrementAndGet());
      LockSupport.parkNanos(Duration.ofMillis(30).toNanos());
    }
  }

  private void one(int number) {
    var message =
        JsonMapper.shared()
            .createObjectNode()
            .put("organ", organ)
            .put("source", "PORTAL_COMPLAINT");
    String body = message.put("subject", "演练 " + number).put("text", "演练留言 " + number).toString();
    String key = UUID.randomUUID().toString();
    long until = System.nanoTime() + PATIENCE;
    while (true) {
      Door.Made made = door.post("/api/v1/messages", body, key);
      if (made.status() == 201) {
        acknowledged.live(made.location().substring(made.location().lastIndexOf('/') + 1));
        return;
      }
      if (made.isFinal() || System.nanoTime() > until) {
        throw new IllegalStateException(
            "a good message was answered " + made.status() + " " + made.body());
      }
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }
}
