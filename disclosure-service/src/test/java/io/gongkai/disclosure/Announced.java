package io.gongkai.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.CloudEvents;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.local.testkit.EventSchemas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an announcer says of a history, each message checked against the schema of its type. */
public final class Announced {

  private Announced() {}

  /**
   * The messages for these facts of one aggregate, all of 2025-02-10; null where nothing is said.
   */
  @SafeVarargs
  public static <F> List<JsonNode> by(Announcer<F> announcer, String id, F... facts) {
    List<Recorded<F>> recorded = new ArrayList<>();
    for (F fact : facts) {
      LocalDate on = LocalDate.parse("2025-02-10");
      Stamp stamp = Stamp.live(on, Instant.parse("2025-02-10T01:02:03.004Z"), "somebody");
      recorded.add(new Recorded<>(recorded.size() + 1, stamp, fact));
    }
    List<JsonNode> said = new ArrayList<>();
    for (Recorded<F> fact : recorded) {
      Stored<F> then = new Stored<>(id, fact.seq(), recorded.subList(0, (int) fact.seq()));
      announcer
          .announce(then, fact)
          .ifPresentOrElse(
              event -> said.add(valid(CloudEvents.json(id, fact, event))), () -> said.add(null));
    }
    return said;
  }

  private static JsonNode valid(String message) {
    assertThat(EventSchemas.problems(message)).as(message).isEmpty();
    return JsonMapper.shared().readTree(message);
  }
}
