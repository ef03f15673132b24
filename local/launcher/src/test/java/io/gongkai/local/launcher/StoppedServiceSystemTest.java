package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.process.Watched;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.json.JsonMapper;

/** One service is down: the door says so for it alone, and afterwards it knows what it missed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Isolated("stops a service")
class StoppedServiceSystemTest {
  private static final String ORGAN = "445300-BGS";
  private final Platform platform = Platform.shared();

  @Test
  void a_stopped_service_is_said_to_be_away_the_others_work_and_it_catches_up() {
    platform.imported("yunfu-2020");
    int before = complaints();
    Watched reporting = new Watched(platform.data(), "reporting");
    reporting.stop();
    try {
      Reply away = Reply.to("GET", platform.address() + reportPath(), null, null, Map.of());
      assertThat(away.status()).isEqualTo(503);
      assertThat(away.isProblem()).isTrue();
      assertThat(JsonMapper.shared().readTree(away.body()).path("detail").asString(""))
          .containsPattern("\\p{IsHan}");
      for (int i = 0; i < 3; i++) {
        assertThat(write("停机期间的留言 " + i).status()).isEqualTo(201);
      }
      assertThat(platform.stranger().status("/api/v1/documents?limit=1")).isEqualTo(200);
      assertThat(platform.stranger().status("/api/v1/gazette/issues?limit=1")).isEqualTo(200);
      assertThat(platform.stranger().status("/")).isEqualTo(200);
    } finally {
      reporting.start();
    }
    Platform.until(
        "the messages are counted",
        Duration.ofMinutes(5),
        () -> platform.isUp("reporting") && complaints() == before + 3);
  }

  private Door.Made write(String subject) {
    var message =
        JsonMapper.shared()
            .createObjectNode()
            .put("organ", ORGAN)
            .put("source", "PORTAL_COMPLAINT");
    return platform
        .as("zhang-san")
        .post(
            "/api/v1/messages",
            message.put("subject", subject).put("text", subject).toString(),
            UUID.randomUUID().toString());
  }

  private int complaints() {
    return platform
        .stranger()
        .get(reportPath())
        .get("cells")
        .get("s1.messages.portal_complaint")
        .asInt();
  }

  private static String reportPath() {
    return "/api/v1/annual-reports/"
        + ORGAN
        + "/"
        + LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear()
        + "?scope=own";
  }
}
