package io.gongkai.kit.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The machine's clock; a test hands in another. */
@AutoConfiguration
class TimeAutoConfiguration {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  @Bean
  @ConditionalOnMissingBean
  Today today() {
    return () -> LocalDate.now(SHANGHAI);
  }

  @Bean
  @ConditionalOnMissingBean
  Now now() {
    return () -> Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }
}
