package io.gongkai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallerTokensTest {
  private static final Caller CLERK = clerkOf("O-1");

  private final CallerTokens tokens;

  CallerTokensTest() throws Exception {
    tokens = new CallerTokens(key());
  }

  @Test
  void who_calls_again_soon_gets_the_same_token() {
    assertThat(tokens.tokenFor(clerkOf("O-1"))).isEqualTo(tokens.tokenFor(CLERK));
  }

  @Test
  void who_may_do_something_else_since_gets_another_one() throws Exception {
    String before = tokens.tokenFor(CLERK);
    String after = tokens.tokenFor(clerkOf("O-2"));
    assertThat(after).isNotEqualTo(before);
    assertThat(SignedJWT.parse(after).getJWTClaimsSet().getStringListClaim("organs"))
        .containsExactly("O-2");
  }

  @Test
  void the_name_of_the_caller_stays_outside() throws Exception {
    assertThat(SignedJWT.parse(tokens.tokenFor(CLERK)).getJWTClaimsSet().getClaims())
        .doesNotContainKey("name")
        .doesNotContainValue("李四");
  }

  private static Caller clerkOf(String organ) {
    return new Caller("li-si", "李四", List.of("clerk"), List.of(organ), List.of());
  }

  private static SigningKey key() throws Exception {
    var client = new IdentitySettings.Client("gateway", "s", false);
    return new SigningKey(new IdentitySettings("http://issuer", "gongkai", client, null));
  }
}
