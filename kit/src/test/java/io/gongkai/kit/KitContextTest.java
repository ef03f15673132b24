package io.gongkai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.RunningApp;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class KitContextTest {

  @Configuration
  @EnableAutoConfiguration
  static class EmptyService {}

  @Test
  void a_service_that_only_has_the_kit_on_its_class_path_starts() {
    try (var context = RunningApp.start(EmptyService.class, "empty", "127.0.0.1:1")) {
      assertThat(context.getBean(FactStores.class)).isNotNull();
      assertThat(context.getBean(Today.class)).isNotNull();
    }
  }
}
