package io.gongkai.gateway;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Four stub services and an issuer, one set for all tests of this JVM; the gateway is real. */
public final class Town implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  public static final StubService REQUEST = new StubService();
  public static final StubService DISCLOSURE = new StubService();
  public static final StubService GAZETTE = new StubService();
  public static final StubService REPORTING = new StubService();
  public static final StubIssuer ISSUER = new StubIssuer();

  public static List<StubService> services() {
    return List.of(REQUEST, DISCLOSURE, GAZETTE, REPORTING);
  }

  public static void everybodyBehaves(StubService.Manner manner) {
    services().forEach(service -> service.behaves(manner));
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of(
            Map.ofEntries(
                Map.entry("gongkai.services.request", REQUEST.address()),
                Map.entry("gongkai.services.disclosure", DISCLOSURE.address()),
                Map.entry("gongkai.services.gazette", GAZETTE.address()),
                Map.entry("gongkai.services.reporting", REPORTING.address()),
                Map.entry("gongkai.issuer", ISSUER.address()),
                Map.entry("gongkai.client.id", "gateway"),
                Map.entry("gongkai.client.secret", "only-in-this-test"),
                Map.entry("server.reactive.session.cookie.secure", "false"),
                Map.entry("gongkai.imports.patience", "4s"),
                Map.entry("gongkai.imports.catch-up", "5s"),
                Map.entry("gongkai.imports.longest-line", "4KB"),
                Map.entry("gongkai.imports.batch", "50"),
                Map.entry("gongkai.imports.chunk", "200"),
                Map.entry("gongkai.limits.body", "10KB"),
                Map.entry("spring.cloud.gateway.server.webflux.httpclient.response-timeout", "1s")))
        .applyTo(context);
  }
}
