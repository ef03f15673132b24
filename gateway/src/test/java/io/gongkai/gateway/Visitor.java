package io.gongkai.gateway;

import java.time.Duration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Somebody at the door: a stranger, or a bearer of a token. */
@Lazy
public final class Visitor {
  private final WebTestClient client;
  private final String address;

  Visitor(Environment environment) {
    address = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
    client =
        WebTestClient.bindToServer()
            .baseUrl(address)
            .responseTimeout(Duration.ofSeconds(30))
            .build();
  }

  public String address() {
    return address;
  }

  public WebTestClient stranger() {
    return client;
  }

  public WebTestClient with(String token) {
    return client.mutate().defaultHeaders(headers -> headers.setBearerAuth(token)).build();
  }

  public WebTestClient as(String role) {
    return with(Town.ISSUER.tokenOf(role));
  }

  public WebTestClient.ResponseSpec asks(HttpMethod method, String path) {
    return client.method(method).uri(path).exchange();
  }

  public WebTestClient.ResponseSpec asks(String path) {
    return asks(HttpMethod.GET, path);
  }

  /** Expects a problem with this code and status. */
  public static WebTestClient.BodyContentSpec problem(
      WebTestClient.ResponseSpec answer, int status, String code) {
    return answer
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType("application/problem+json")
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.type")
        .isEqualTo("/problems/" + code)
        .jsonPath("$.status")
        .isEqualTo(status);
  }
}
