package io.gongkai.kit.seal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The seal of a service that was given a key; who needs one does not start without. */
@AutoConfiguration
@ConditionalOnProperty("gongkai.seal.key")
class SealAutoConfiguration {

  @Bean
  Seal seal(@Value("${gongkai.seal.key}") String key) {
    return new Seal(key);
  }
}
