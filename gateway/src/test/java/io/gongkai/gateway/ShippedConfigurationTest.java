package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

class ShippedConfigurationTest {

  @Test
  void nothing_that_must_be_given_has_a_default() throws IOException {
    for (String file : new String[] {"application.yml", "application-local.yml"}) {
      PropertySource<?> shipped = load(file);
      assertThat(shipped.getProperty("gongkai.issuer")).isNull();
      assertThat(shipped.getProperty("gongkai.client.secret")).isNull();
      assertThat(shipped.getProperty("gongkai.signing-key")).isNull();
      assertThat(shipped.getProperty("gongkai.services.request")).isNull();
    }
  }

  @Test
  void the_session_cookie_asks_for_tls_unless_the_profile_is_local() throws IOException {
    String secure = "server.reactive.session.cookie.secure";
    assertThat(load("application.yml").getProperty(secure)).isEqualTo(true);
    assertThat(load("application-local.yml").getProperty(secure)).isEqualTo(false);
  }

  private static PropertySource<?> load(String file) throws IOException {
    var loaded = new YamlPropertySourceLoader().load(file, new ClassPathResource(file));
    return Objects.requireNonNull(loaded.getFirst());
  }
}
