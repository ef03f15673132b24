package io.gongkai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.gongkai.gateway.AtTheGateway;
import io.gongkai.gateway.StubService;
import io.gongkai.gateway.Town;
import io.gongkai.gateway.Visitor;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A browser, played by the JDK's client: it follows redirects and keeps cookies. */
@AtTheGateway
class LoginTest {
  private final Visitor visitor;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .cookieHandler(cookies)
          .build();

  LoginTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_answer() {
    Town.everybodyBehaves(StubService.FRIENDLY);
  }

  @Test
  void a_stranger_has_no_session() throws Exception {
    assertThat(get("/api/v1/session").body())
        .isEqualTo(
            "{\"authenticated\":false,\"subject\":null,\"name\":null,\"roles\":[],\"organs\":[]}");
  }

  @Test
  void a_person_logs_in_with_code_and_proof_key_and_is_known_to_the_services() throws Exception {
    logIn();
    assertThat(get("/api/v1/session").body())
        .isEqualTo(
            "{\"authenticated\":true,\"subject\":\"head\",\"name\":\"周主任\",\"roles\":[\"head\"],"
                + "\"organs\":[\"445300-BGS\"]}");
    assertThat(get("/api/v1/applications").statusCode()).isEqualTo(200);
    var headers = Town.REQUEST.last().headers();
    assertThat(headers.contains("Cookie")).isFalse();
    var claims =
        SignedJWT.parse(headers.get("Authorization").substring("Bearer ".length()))
            .getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("gongkai-gateway");
    assertThat(claims.getStringListClaim("organs")).containsExactly("445300-BGS");
  }

  @Test
  void the_session_cookie_is_out_of_reach_of_scripts_and_other_sites() throws Exception {
    HttpResponse<String> start = get("/oauth2/authorization/local");
    assertThat(String.join(";", start.headers().allValues("Set-Cookie")))
        .contains("gongkai=", "HTTPOnly", "SameSite=Lax");
    assertThat(start.headers().firstValue("Location").orElseThrow())
        .startsWith(Town.ISSUER.address() + "/authorize?")
        .contains("code_challenge_method=S256", "code_challenge=", "nonce=");
  }

  @Test
  void a_change_by_session_must_show_the_token_of_our_own_page() throws Exception {
    logIn();
    HttpResponse<String> without = post("/api/v1/applications", null);
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("\"code\":\"forbidden\"");
    assertThat(Town.REQUEST.asked()).isEmpty();

    get("/api/v1/session");
    assertThat(post("/api/v1/applications", cookie("XSRF-TOKEN")).statusCode()).isEqualTo(200);
    assertThat(post("/api/v1/applications", "guessed").statusCode()).isEqualTo(403);
  }

  @Test
  void a_stranger_and_a_bearer_need_no_such_token() {
    visitor.stranger().post().uri("/api/v1/clock/simulations").exchange().expectStatus().isOk();
    visitor.as("clerk").post().uri("/api/v1/applications").exchange().expectStatus().isOk();
  }

  @Test
  void logging_out_ends_the_session_here_and_at_the_issuer() throws Exception {
    logIn();
    HttpResponse<String> out = post("/logout", null);
    assertThat(out.statusCode()).isEqualTo(302);
    assertThat(out.headers().firstValue("Location").orElseThrow())
        .startsWith(Town.ISSUER.address() + "/end?id_token_hint=")
        .contains("post_logout_redirect_uri=");
    assertThat(get("/api/v1/session").body()).contains("\"authenticated\":false");
  }

  @Test
  void a_login_that_fails_comes_back_to_the_page() throws Exception {
    HttpResponse<String> answer = get("/login/oauth2/code/local?error=access_denied&state=none");
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("login=failed");
  }

  private void logIn() throws Exception {
    HttpResponse<String> answer = get("/oauth2/authorization/local");
    for (int hop = 0; hop < 2; hop++) {
      answer = get(answer.headers().firstValue("Location").orElseThrow());
    }
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).isEqualTo("/");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create(visitor.address()).resolve(path);
    return browser.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, @org.jspecify.annotations.Nullable String csrf)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(visitor.address() + path))
            .POST(BodyPublishers.ofString("{}"));
    if (csrf != null) {
      request.header("X-XSRF-TOKEN", csrf);
    }
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  private String cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElseThrow();
  }
}
