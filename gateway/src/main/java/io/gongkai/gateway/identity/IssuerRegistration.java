package io.gongkai.gateway.identity;

import io.gongkai.gateway.edge.ProblemCode;
import io.gongkai.gateway.edge.Refusal;
import java.time.Duration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The one way people log in, discovered at the issuer when the first of them does. */
@Component
final class IssuerRegistration implements ReactiveClientRegistrationRepository {
  /** Part of the redirect address registered at the issuer: /login/oauth2/code/local. */
  static final String ID = "local";

  private static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

  private final Mono<ClientRegistration> registration;

  IssuerRegistration(IdentitySettings settings) {
    this.registration =
        Mono.fromCallable(() -> discovered(settings))
            .subscribeOn(Schedulers.boundedElastic())
            .onErrorMap(_ -> issuerAway())
            .cache(_ -> FOR_EVER, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  static Refusal issuerAway() {
    return Refusal.of(ProblemCode.SERVICE_UNAVAILABLE, "统一身份认证服务暂时不可用，请稍后再试。");
  }

  @Override
  public Mono<ClientRegistration> findByRegistrationId(String id) {
    return ID.equals(id) ? registration : Mono.empty();
  }

  private static ClientRegistration discovered(IdentitySettings settings) {
    ClientRegistration.Builder found =
        ClientRegistrations.fromIssuerLocation(settings.issuer())
            .registrationId(ID)
            .clientId(settings.client().id())
            .scope("openid", "profile");
    return settings.client().open()
        ? found.clientAuthenticationMethod(ClientAuthenticationMethod.NONE).build()
        : found.clientSecret(settings.client().secret()).build();
  }
}
