package io.gongkai.kit.web;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.vault.KeyedDigests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.type.LogicalType;

/** The HTTP conventions as beans. */
@AutoConfiguration(
    beforeName = {
      "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration",
      "org.springframework.boot.webflux.autoconfigure.error.ErrorWebFluxAutoConfiguration"
    })
@Import(RouteController.class)
class WebAutoConfiguration implements WebFluxConfigurer {

  @Override
  public void configureArgumentResolvers(ArgumentResolverConfigurer resolvers) {
    resolvers.addCustomResolver(new CallerArguments());
  }

  @Bean
  ProblemCatalogue problemCatalogue() {
    return ProblemCatalogue.load();
  }

  @Bean
  ProblemAdvice problemAdvice(ProblemCatalogue catalogue) {
    return new ProblemAdvice(catalogue);
  }

  @Bean
  ProblemWriter problemWriter(ProblemAdvice advice) {
    return new ProblemWriter(advice);
  }

  @Bean
  ServerExchangeRejectedHandler rejectedExchanges(ProblemWriter problems) {
    return (exchange, rejected) ->
        problems.handle(exchange, new ResponseStatusException(HttpStatus.BAD_REQUEST));
  }

  @Bean
  UnknownParameters unknownParameters(
      @Qualifier("requestMappingHandlerMapping")
          ObjectProvider<RequestMappingHandlerMapping> mappings) {
    return new UnknownParameters(mappings);
  }

  @Bean
  Idempotency idempotency(MongoDatabase database, KeyedDigests digests) {
    return new Idempotency(database, digests.forPurpose("idempotency-key"));
  }

  // RFC 8259 section 8.1: JSON between systems is UTF-8; nothing else is guessed.
  @Bean
  JsonFactoryBuilderCustomizer utf8Only() {
    return factory -> factory.disable(TokenStreamFactory.Feature.CHARSET_DETECTION);
  }

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return mapper ->
        mapper
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(LogicalType.Textual, WebAutoConfiguration::textsOnly)
            .withCoercionConfigDefaults(blank -> blank.setAcceptBlankAsEmpty(false))
            .addModule(new StrictJson())
            .annotationIntrospector(new NullMarkedRecords());
  }

  private static void textsOnly(MutableCoercionConfig texts) {
    texts
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }
}
