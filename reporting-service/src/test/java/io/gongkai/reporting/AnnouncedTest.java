package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.CloudEvents;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.reporting.inspection.domain.Cadence;
import io.gongkai.reporting.inspection.domain.Finding;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import io.gongkai.reporting.inspection.events.Announcers;
import io.gongkai.reporting.workplan.domain.TaskFact;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskCompleted;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import io.gongkai.reporting.workplan.events.TaskNews;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever this service announces keeps to its contract. */
class AnnouncedTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-05");

  @Test
  void inspections_keep_to_their_contract() {
    InspectionFact recorded =
        new InspectionRecorded(
            "o", "X1", id("site", "s"), Cadence.DAILY, List.of(new Finding("HOME_STALE", "私密")));
    assertThat(said(Announcers.inspections(), id("insp", "a"), recorded).getFirst())
        .contains("\"findings\":1")
        .doesNotContain("私密");
    InspectionFact circulated = new InspectionCirculated("o", "Z1", 2025, 1);
    assertThat(said(Announcers.inspections(), id("insp", "b"), circulated)).hasSize(1);
  }

  @Test
  void rectifications_keep_to_their_contract() {
    RectificationFact completed = new RectificationCompleted("o", "Y1", id("insp", "a"), 0);
    RectificationFact verified = new RectificationVerified("o", "Y1", id("insp", "a"), 0);
    assertThat(said(Announcers.rectifications(), id("rect", "a"), completed, verified)).hasSize(2);
  }

  @Test
  void tasks_keep_to_their_contract() {
    TaskFact planned = new TaskPlanned("o", "T1", 2025, "one", "task", List.of("o"), MAY);
    assertThat(
            said(TaskNews.announcer(), id("task", "a"), planned, new TaskCompleted(null)).getLast())
        .contains("\"ref\":\"T1\"");
    assertThat(said(TaskNews.announcer(), id("task", "a"), planned, new TaskCompleted("E1")))
        .hasSize(2);
  }

  private static String id(String prefix, String letter) {
    return prefix + "-" + letter.repeat(26);
  }

  @SafeVarargs
  private static <F> List<String> said(Announcer<F> announcer, String id, F... facts) {
    List<Recorded<F>> recorded = new ArrayList<>();
    for (F fact : facts) {
      Stamp stamp = Stamp.live(MAY, Instant.parse("2025-05-05T01:02:03.004Z"), "somebody");
      recorded.add(new Recorded<>(recorded.size() + 1, stamp, fact));
    }
    Stored<F> stored = new Stored<>(id, recorded.size(), recorded);
    List<String> messages = new ArrayList<>();
    for (Recorded<F> fact : recorded) {
      String message =
          CloudEvents.json(
              id, fact, announcer.announce(stored.upTo(fact.seq()), fact).orElseThrow());
      assertThat(EventSchemas.problems(message)).as(message).isEmpty();
      messages.add(message);
    }
    return messages;
  }
}
