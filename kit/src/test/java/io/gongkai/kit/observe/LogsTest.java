package io.gongkai.kit.observe;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.logback.WhitespaceThrowableProxyConverter;
import org.springframework.core.env.StandardEnvironment;

class LogsTest {

  @Test
  void planted_numbers_of_people_do_not_reach_the_log() {
    String line =
        logged(
            "applicant 445381196406229373 called from 13900000469 about 20240102030405060708",
            new IllegalStateException("no 44538119640622937X"));
    assertThat(line)
        .contains("applicant [id] called from [phone] about 20240102030405060708")
        .contains("IllegalStateException: no [id]")
        .doesNotContain("4453811964");
  }

  @Test
  void a_line_without_a_cause_is_one_line() {
    assertThat(logged("hello", null)).endsWith("hello\n").hasLineCount(1);
  }

  private static String logged(String message, Throwable cause) {
    var environment = new StandardEnvironment();
    new KitDefaults().postProcessEnvironment(environment, new SpringApplication());
    var context = new LoggerContext();
    var layout = new PatternLayout();
    layout.setContext(context);
    layout.getInstanceConverterMap().put("wEx", WhitespaceThrowableProxyConverter::new);
    layout.setPattern(environment.getProperty("logging.pattern.console"));
    layout.start();
    var logger = context.getLogger("x");
    return layout.doLayout(
        new LoggingEvent("f", logger, ch.qos.logback.classic.Level.INFO, message, cause, null));
  }
}
