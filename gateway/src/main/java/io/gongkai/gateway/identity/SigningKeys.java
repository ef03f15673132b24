package io.gongkai.gateway.identity;

import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the signing key, for the services. */
@RestController
final class SigningKeys {
  private final SigningKey key;

  SigningKeys(SigningKey key) {
    this.key = key;
  }

  @GetMapping("/internal/jwks.json")
  Map<String, Object> keys() {
    return key.published().toJSONObject();
  }
}
