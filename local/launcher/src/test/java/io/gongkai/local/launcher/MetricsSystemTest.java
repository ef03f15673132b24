package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.client.Door;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers about the processes are read at their own ports, never through the door. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MetricsSystemTest {
  private static final String NUMBERS = "/actuator/prometheus";
  private final Platform platform = Platform.shared();

  @ParameterizedTest
  @ValueSource(strings = {"request", "disclosure", "gazette", "reporting"})
  void every_service_tells_its_numbers_at_its_own_port(String service) {
    Door own = new Door("http://127.0.0.1:" + platform.ports().service(service), null);
    Door.Made numbers = own.call("GET", NUMBERS, null, Map.of());
    assertThat(numbers.status()).isEqualTo(200);
    assertThat(numbers.body())
        .contains("jvm_memory_used_bytes", "http_server_requests_seconds_count");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zhang-san", "clerk", "head", "agency", "operator"})
  void the_door_tells_them_to_nobody(String persona) {
    assertThat(platform.stranger().status(NUMBERS)).isEqualTo(404);
    assertThat(platform.as(persona).status(NUMBERS)).isEqualTo(404);
    assertThat(platform.as(persona).status("/api/v1/operations/request/../../actuator/prometheus"))
        .isBetween(400, 404);
  }
}
