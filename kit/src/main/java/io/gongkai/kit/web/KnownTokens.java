package io.gongkai.kit.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/**
 * Verifies the signature of a token once and remembers that it was good; whether its time is over
 * is asked for every request. A token that was refused is never remembered.
 */
final class KnownTokens implements ReactiveJwtDecoder {

  private static final int MOST = 10_000;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final ReactiveJwtDecoder decoder;
  private final OAuth2TokenValidator<Jwt> lasting;
  private final Cache<String, Jwt> known =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST).build();

  KnownTokens(ReactiveJwtDecoder decoder, OAuth2TokenValidator<Jwt> lasting) {
    this.decoder = decoder;
    this.lasting = lasting;
  }

  @Override
  public Mono<Jwt> decode(String token) {
    Jwt before = known.getIfPresent(token);
    return before != null && !lasting.validate(before).hasErrors()
        ? Mono.just(before)
        : decoder.decode(token).doOnNext(jwt -> known.put(token, jwt));
  }
}
