package io.gongkai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gateway.StubIssuer;
import io.gongkai.gateway.StubService;
import io.gongkai.gateway.Town;
import io.gongkai.gateway.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;

/** A gateway that was started while its issuer was away. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = {Town.class, IssuerDownTest.Away.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@Import(Visitor.class)
@DirtiesContext
class IssuerDownTest {
  private static final StubIssuer ISSUER = new StubIssuer();
  private static final String PATH = "/api/v1/applications";

  private final Visitor visitor;

  IssuerDownTest(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Names an issuer that does not answer yet. */
  static final class Away implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      ISSUER.stop();
      TestPropertyValues.of("gongkai.issuer=" + ISSUER.address()).applyTo(context);
    }
  }

  @Test
  void strangers_are_served_and_callers_are_told_until_the_issuer_is_there() {
    Town.everybodyBehaves(StubService.FRIENDLY);
    String token = ISSUER.token(claims -> claims);
    visitor.asks(PATH).expectStatus().isOk();
    Visitor.problem(visitor.with(token).get().uri(PATH).exchange(), 503, "service-unavailable")
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).startsWith("统一身份认证服务"));
    Visitor.problem(visitor.asks("/oauth2/authorization/local"), 503, "service-unavailable");

    ISSUER.startAgain();
    visitor.with(token).get().uri(PATH).exchange().expectStatus().isOk();
    visitor.asks("/oauth2/authorization/local").expectStatus().isFound();
  }
}
