package io.gongkai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.ToyStore;
import io.gongkai.kit.time.Today;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;

class KitContextTest {

  @Configuration
  @EnableAutoConfiguration
  static class EmptyService {}

  @Test
  void a_service_that_only_has_the_kit_on_its_class_path_starts() {
    try (var context =
        SpringApplication.run(
            EmptyService.class,
            "--server.port=0",
            "--spring.main.web-application-type=reactive",
            "--spring.mongodb.uri=" + ToyStore.uri(),
            "--gongkai.database=toys",
            "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "--gongkai.identity.jwks=http://localhost:1/jwks.json",
            "--spring.kafka.bootstrap-servers=localhost:1")) {
      assertThat(context.getBean(FactStores.class)).isNotNull();
      assertThat(context.getBean(Today.class)).isNotNull();
    }
  }
}
