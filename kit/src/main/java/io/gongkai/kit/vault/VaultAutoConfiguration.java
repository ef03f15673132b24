package io.gongkai.kit.vault;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault, if the secret is given; without it the process does not start. */
@AutoConfiguration
class VaultAutoConfiguration {

  @Bean
  VaultKey vaultKey(@Value("${gongkai.vault.key}") String key) {
    return new VaultKey("gongkai.vault.key", key);
  }

  @Bean
  PersonCipher aesGcm() {
    return new AesGcm();
  }

  @Bean
  PersonVault personVault(
      VaultKey key,
      ObjectProvider<PersonCipher> ciphers,
      @Value("${gongkai.vault.wrapping-keys:}") String wrappingKeys,
      @Value("${gongkai.vault.algorithm:" + AesGcm.NAME + "}") String algorithm) {
    return new PersonVault(new KeyRing(key, wrappingKeys), ciphers.stream().toList(), algorithm);
  }

  @Bean
  KeyedDigests keyedDigests(VaultKey key) {
    return new KeyedDigests(key);
  }

  @Bean
  SealedText sealedText(VaultKey key) {
    return new SealedText(key, "texts");
  }

  /** Where Bouncy Castle is on the class path. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.bouncycastle.jce.provider.BouncyCastleProvider")
  static class NationalCiphers {

    @Bean
    PersonCipher sm4Gcm() {
      return new Sm4Gcm();
    }
  }
}
