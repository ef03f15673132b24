package io.gongkai.kit.vault;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The vault, if the secret is given; without it the process does not start. */
@AutoConfiguration
class VaultAutoConfiguration {

  @Bean
  VaultKey vaultKey(@Value("${gongkai.vault.key}") String key) {
    return new VaultKey(key);
  }

  /** Another algorithm (SM4) is another bean of this type. */
  @Bean
  @ConditionalOnMissingBean
  Parameters personKeys() {
    return PredefinedAeadParameters.AES256_GCM;
  }

  @Bean
  PersonVault personVault(VaultKey key, Parameters algorithm) {
    return new PersonVault(key, algorithm);
  }

  @Bean
  KeyedDigests keyedDigests(VaultKey key) {
    return new KeyedDigests(key);
  }

  @Bean
  SealedText sealedText(VaultKey key) {
    return new SealedText(key, "texts");
  }
}
