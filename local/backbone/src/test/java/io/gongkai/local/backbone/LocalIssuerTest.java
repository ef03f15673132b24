package io.gongkai.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The issuer as its clients meet it: over HTTP, with standard OAuth 2. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalIssuerTest {
  private static final String BACK = "http://localhost:18080/login/oauth2/code/local";
  @TempDir static Path data;
  private static LocalIssuer issuer;

  @BeforeAll
  static void start() throws Exception {
    Files.writeString(
        data.resolve("personas.json"),
        "[{\"subject\":\"other-clerk\",\"name\":\"钱经办\",\"roles\":[\"clerk\"],\"organs\":[\"990001-BGS\"]}]");
    issuer = LocalIssuer.start(data, 0, 18080);
  }

  @AfterAll
  static void stop() {
    issuer.close();
  }

  private static HttpClient browser() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private static HttpResponse<String> get(HttpClient http, String path) throws Exception {
    URI uri = path.startsWith("http") ? URI.create(path) : URI.create(issuer.uri() + path);
    return http.send(
        HttpRequest.newBuilder(uri).header("Accept", "text/html").build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(
      HttpClient http, String path, Map<String, String> form, String... headers) throws Exception {
    String body =
        form.entrySet().stream()
            .map(e -> e.getKey() + "=" + encode(e.getValue()))
            .collect(Collectors.joining("&"));
    var request =
        HttpRequest.newBuilder(URI.create(issuer.uri() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return http.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String basic(String client) throws Exception {
    String secret = Files.readString(data.resolve("secrets").resolve("client-" + client));
    return "Basic "
        + Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
  }

  private static JWTClaimsSet verified(String token) throws Exception {
    JWKSet keys = JWKSet.load(URI.create(issuer.uri() + "/oauth2/jwks").toURL());
    SignedJWT jwt = SignedJWT.parse(token.strip());
    assertThat(
            jwt.verify(
                new RSASSAVerifier(keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey())))
        .isTrue();
    return jwt.getJWTClaimsSet();
  }

  @Test
  void every_persona_has_a_token_that_only_the_owner_reads() throws Exception {
    for (String persona :
        List.of(
            "zhang-san",
            "li-si",
            "clerk",
            "reviewer",
            "head",
            "editor",
            "supervisor",
            "agency",
            "operator",
            "other-clerk")) {
      Path file = data.resolve("tokens").resolve(persona);
      assertThat(Files.getPosixFilePermissions(file))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
      JWTClaimsSet claims = verified(Files.readString(file));
      assertThat(claims.getSubject()).isEqualTo(persona);
      assertThat(claims.getIssuer()).isEqualTo(issuer.uri());
      assertThat(claims.getExpirationTime().toInstant())
          .isAfter(Instant.now().plusSeconds(29 * 86400));
    }
    JWTClaimsSet other = verified(Files.readString(data.resolve("tokens/other-clerk")));
    assertThat(other.getStringListClaim("roles")).containsExactly("clerk");
    assertThat(other.getStringListClaim("organs")).containsExactly("990001-BGS");
  }

  @Test
  void an_agency_logs_in_by_its_own_secret_for_its_own_scopes() throws Exception {
    var form = Map.of("grant_type", "client_credentials", "scope", "reports.read documents.read");
    var answer = post(browser(), "/oauth2/token", form, "Authorization", basic("agency"));
    assertThat(answer.statusCode()).isEqualTo(200);
    JWTClaimsSet claims = verified(json(answer).get("access_token").asString());
    assertThat(claims.getStringListClaim("roles")).containsExactly("agency");
    assertThat(claims.getStringClaim("scope").split(" "))
        .containsExactlyInAnyOrder("reports.read", "documents.read");
    var greedy = Map.of("grant_type", "client_credentials", "scope", "requests.statistics");
    assertThat(
            post(browser(), "/oauth2/token", greedy, "Authorization", basic("agency")).statusCode())
        .isEqualTo(400);
    assertThat(
            post(browser(), "/oauth2/token", form, "Authorization", "Basic YWdlbmN5OngK")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_person_chooses_a_persona_and_the_gateway_gets_a_token_with_roles_and_organs()
      throws Exception {
    HttpClient browser = browser();
    String verifier = "v".repeat(43);
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    String authorize =
        "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid%20profile&state=s&redirect_uri="
            + encode(BACK);
    assertThat(get(browser, authorize).headers().firstValue("Location").orElse(""))
        .doesNotContain("code="); // no PKCE
    var sent = get(browser, authorize + "&code_challenge_method=S256&code_challenge=" + challenge);
    assertThat(sent.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    String page = get(browser, "/login").body();
    assertThat(page).contains("选择身份", "王经办", "445300-BGS").doesNotContain("某机关系统");
    String csrf = page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
    var chosen =
        post(browser, "/login", Map.of("_csrf", csrf, "username", "clerk", "password", "-"));
    var back = get(browser, chosen.headers().firstValue("Location").orElseThrow());
    String location = back.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(BACK + "?code=");
    String code = location.replaceAll(".*[?&]code=([^&]+).*", "$1");
    var exchange =
        Map.of(
            "grant_type",
            "authorization_code",
            "code",
            code,
            "redirect_uri",
            BACK,
            "code_verifier",
            verifier);
    JsonNode tokens =
        json(post(browser, "/oauth2/token", exchange, "Authorization", basic("gateway")));
    for (String kind : List.of("access_token", "id_token")) {
      JWTClaimsSet claims = verified(tokens.get(kind).asString());
      assertThat(claims.getSubject()).isEqualTo("clerk");
      assertThat(claims.getStringClaim("name")).isEqualTo("王经办");
      assertThat(claims.getStringListClaim("roles")).containsExactly("clerk");
      assertThat(claims.getStringListClaim("organs")).containsExactly("445300-BGS");
    }
    assertThat(tokens.has("refresh_token")).isTrue();
  }

  @Test
  void nobody_is_sent_to_an_address_that_is_not_the_gateways() throws Exception {
    String elsewhere =
        "/oauth2/authorize?response_type=code&client_id=gateway&scope=openid&redirect_uri="
            + encode("http://evil.example/");
    assertThat(get(browser(), elsewhere).headers().firstValue("Location").orElse(""))
        .doesNotContain("evil.example");
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
