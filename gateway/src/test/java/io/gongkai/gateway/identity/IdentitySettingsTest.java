package io.gongkai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IdentitySettingsTest {
  private static final Map<String, String> COMPLETE =
      Map.of(
          "gongkai.issuer", "https://login.example.gov.cn",
          "gongkai.client.id", "gateway",
          "gongkai.client.secret", "s");

  @Test
  void complete_settings_are_taken() {
    assertThat(bound(COMPLETE).audience()).isEqualTo("gongkai");
  }

  @ParameterizedTest
  @CsvSource({
    "gongkai.issuer,GONGKAI_ISSUER",
    "gongkai.client.id,GONGKAI_CLIENT_ID",
    "gongkai.client.secret,GONGKAI_CLIENT_SECRET"
  })
  void a_gateway_without_a_setting_does_not_start_and_names_it(String missing, String variable) {
    Map<String, String> settings = new HashMap<>(COMPLETE);
    settings.remove(missing);
    assertThatThrownBy(() -> bound(settings)).rootCause().hasMessageContaining(variable);
    settings.put(missing, " ");
    assertThatThrownBy(() -> bound(settings)).rootCause().hasMessageContaining(variable);
  }

  @Test
  void only_a_client_declared_open_has_no_secret() {
    Map<String, String> settings = new HashMap<>(COMPLETE);
    settings.remove("gongkai.client.secret");
    settings.put("gongkai.client.open", "true");
    assertThat(bound(settings).client().open()).isTrue();
  }

  private static IdentitySettings bound(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings))
        .bindOrCreate("gongkai", IdentitySettings.class);
  }
}
