package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/**
 * Brings ledgers in; one that breaks off is brought in again, as a whole, until its summary comes.
 */
final class ImportLoad {
  private static final long PATIENCE = Duration.ofMinutes(4).toNanos();

  private final Door door;
  private final Acknowledged acknowledged;

  ImportLoad(Door door, Acknowledged acknowledged) {
    this.door = door;
    this.acknowledged = acknowledged;
  }

  /**
   * The summary of the run that came to its end. {@link Refused} if none does, or if a good line is
   * refused.
   */
  JsonNode bring(MadeLedger ledger) {
    long until = System.nanoTime() + PATIENCE;
    while (true) {
      try {
        JsonNode summary = once(ledger);
        if (!summary.get("rejected").isEmpty()) {
          throw new IllegalStateException("a good line was rejected: " + summary.get("rejected"));
        }
        return summary;
      } catch (Refused away) {
        if (System.nanoTime() > until) {
          throw away;
        }
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
      }
    }
  }

  private JsonNode once(MadeLedger ledger) {
    var body = HttpRequest.BodyPublishers.ofString(ledger.text(), StandardCharsets.UTF_8);
    return new LedgerImport(door).run(body, answer -> hear(ledger, answer));
  }

  private void hear(MadeLedger ledger, JsonNode answer) {
    String result = answer.path("result").asString("");
    if (List.of("applied", "unchanged").contains(result)) {
      int at = answer.get("line").asInt() - 1;
      acknowledged.line(ledger.subjects().get(at), ledger.lines().get(at));
    }
  }
}
