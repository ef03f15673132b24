package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.process.Watched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** An import that breaks off is brought in again, and nobody can tell afterwards. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Isolated("kills a service")
class InterruptedImportSystemTest {
  private static final String SAMPLE = "pingtan-2021";
  private final Platform platform = Platform.shared();

  @Test
  void a_client_that_dies_in_the_middle_loses_nothing() {
    FreshSample ledger = FreshSample.of(SAMPLE);
    var torn = HttpRequest.BodyPublishers.ofInputStream(() -> new Torn(ledger.text()));
    assertThatThrownBy(() -> importing().run(torn, answer -> {})).isInstanceOf(Refused.class);
    continued(ledger);
  }

  @Test
  void a_service_that_is_killed_in_the_middle_loses_nothing() {
    FreshSample ledger = FreshSample.of(SAMPLE);
    Watched request = new Watched(platform.data(), "request");
    AtomicInteger answered = new AtomicInteger();
    @Nullable JsonNode summary = null;
    try {
      summary =
          importing()
              .run(
                  body(ledger),
                  answer -> {
                    if (answered.incrementAndGet() == 300) {
                      request.process().orElseThrow().destroyForcibly();
                    }
                  });
    } catch (Refused brokenOff) {
      assertThat(answered).hasValueGreaterThanOrEqualTo(300);
    }
    Platform.until("request is back", Duration.ofMinutes(5), () -> platform.isUp("request"));
    if (summary == null) {
      continued(ledger);
    } else {
      assertReport(ledger); // the gateway waited for the service and went on
    }
  }

  private void continued(FreshSample ledger) {
    Platform.until("the whole is in", Duration.ofMinutes(5), () -> isIn(ledger));
    assertThat(importing().run(body(ledger), answer -> {}).get("applied").asInt()).isZero();
    assertReport(ledger);
  }

  private boolean isIn(FreshSample ledger) {
    try {
      JsonNode summary = importing().run(body(ledger), answer -> {});
      assertThat(summary.get("rejected")).isEmpty();
      assertThat(summary.get("applied").asInt() + summary.get("unchanged").asInt())
          .isEqualTo(ledger.lines().size());
      return true;
    } catch (Refused away) {
      return false;
    }
  }

  private void assertReport(FreshSample ledger) {
    JsonNode wanted = Platform.expected(SAMPLE);
    JsonNode report =
        platform.report(
            wanted.get("organ").asString() + ledger.suffix(),
            wanted.get("year").asInt(),
            "?scope=own");
    Cells.equal(report, wanted.get("cells"));
  }

  private LedgerImport importing() {
    return new LedgerImport(platform.as("operator"));
  }

  private static HttpRequest.BodyPublisher body(FreshSample ledger) {
    return HttpRequest.BodyPublishers.ofString(ledger.text(), StandardCharsets.UTF_8);
  }

  /** Half a file, then nothing more: the disk of the client is gone. */
  private static final class Torn extends InputStream {
    private final InputStream half;

    Torn(String text) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      half = new ByteArrayInputStream(bytes, 0, bytes.length / 2);
    }

    @Override
    public int read() throws IOException {
      int next = half.read();
      if (next < 0) {
        throw new IOException("the client died");
      }
      return next;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      int count = half.read(into, at, length);
      if (count < 0) {
        throw new IOException("the client died");
      }
      return count;
    }
  }
}
