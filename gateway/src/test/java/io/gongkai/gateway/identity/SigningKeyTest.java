package io.gongkai.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningKeyTest {

  @Test
  void a_key_made_at_start_is_another_one_each_time() throws Exception {
    assertThat(key(null).published().getKeys().getFirst().getKeyID())
        .isNotEqualTo(key(null).published().getKeys().getFirst().getKeyID());
  }

  @Test
  void gateways_that_are_given_a_key_share_it() throws Exception {
    String given = new ECKeyGenerator(Curve.P_256).keyID("k1").generate().toJSONString();
    assertThat(key(given).published()).isEqualTo(key(given).published());
    assertThat(key(given).published().getKeyByKeyId("k1")).isNotNull();
  }

  @Test
  void a_key_without_its_private_half_is_refused() throws Exception {
    String half =
        new ECKeyGenerator(Curve.P_256).keyID("k1").generate().toPublicJWK().toJSONString();
    assertThatThrownBy(() -> key(half)).hasMessageContaining("private EC key");
  }

  private static SigningKey key(@Nullable String given) throws Exception {
    var client = new IdentitySettings.Client("gateway", "s", false);
    return new SigningKey(new IdentitySettings("http://issuer", "gongkai", client, given));
  }
}
