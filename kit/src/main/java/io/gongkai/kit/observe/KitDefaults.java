package io.gongkai.kit.observe;

import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that every service shares; whoever starts one may override each of them. */
public final class KitDefaults implements EnvironmentPostProcessor {

  private static final String NO_PEOPLE =
      "%replace(%replace(%m){'(?<!\\d)\\d{17}[\\dXx](?!\\d)', '[id]'}){'(?<!\\d)1[3-9]\\d{9}(?!\\d)', '[phone]'}";
  private static final String NO_PEOPLE_IN_CAUSES =
      "%replace(%replace(%wEx){'(?<!\\d)\\d{17}[\\dXx](?!\\d)', '[id]'}){'(?<!\\d)1[3-9]\\d{9}(?!\\d)', '[phone]'}";

  @Override
  public void postProcessEnvironment(
      ConfigurableEnvironment environment, SpringApplication application) {
    Map<String, Object> defaults = new HashMap<>();
    defaults.put("spring.main.web-application-type", "reactive");
    defaults.put("spring.main.banner-mode", "off");
    defaults.put("spring.http.codecs.max-in-memory-size", "4MB");
    defaults.put("spring.webflux.problemdetails.enabled", "false");
    defaults.put("spring.web.resources.add-mappings", "false");
    // Adapters are final classes, and nobody here translates exceptions of a relational store.
    defaults.put("spring.persistence.exceptiontranslation.enabled", "false");
    defaults.put("server.shutdown", "graceful");
    defaults.put("spring.lifecycle.timeout-per-shutdown-phase", "10s");
    defaults.put("management.endpoints.access.default", "none");
    defaults.put("management.endpoint.health.access", "unrestricted");
    defaults.put("management.endpoint.prometheus.access", "unrestricted");
    defaults.put("management.endpoints.web.exposure.include", "health,prometheus");
    defaults.put("management.endpoint.health.probes.enabled", "true");
    defaults.put("management.endpoint.health.group.readiness.include", "readinessState,readers");
    defaults.put("springdoc.api-docs.version", "openapi_3_1");
    defaults.put("springdoc.writer-with-order-by-keys", "true");
    defaults.put("springdoc.default-produces-media-type", "application/json");
    defaults.put("springdoc.show-actuator", "false");
    defaults.put(
        "logging.pattern.console",
        "%d{HH:mm:ss.SSS} %-5level %logger{0} " + NO_PEOPLE + "%n" + NO_PEOPLE_IN_CAUSES);
    defaults.put("logging.level.org.apache.kafka", "WARN");
    defaults.put("logging.level.org.mongodb.driver", "WARN");
    environment.getPropertySources().addLast(new MapPropertySource("kit", defaults));
  }
}
