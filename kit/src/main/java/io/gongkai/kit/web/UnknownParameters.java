package io.gongkai.kit.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses query parameters that the handler does not declare: a misspelt filter must not silently
 * list everything. Nor must one that is given twice list by one of the two, or by neither.
 */
final class UnknownParameters implements WebFilter {

  private final Map<HandlerMethod, Set<String>> declared = new ConcurrentHashMap<>();
  private final ObjectProvider<RequestMappingHandlerMapping> mappings;

  UnknownParameters(ObjectProvider<RequestMappingHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    MultiValueMap<String, String> given = exchange.getRequest().getQueryParams();
    if (given.isEmpty()) {
      return chain.filter(exchange);
    }
    return mappings
        .getObject()
        .getHandler(exchange)
        .ofType(HandlerMethod.class)
        .filter(method -> method.getBeanType().getName().startsWith("io.gongkai."))
        .onErrorComplete() // whatever the routing says against it, it will say again
        .flatMap(method -> refusal(method, given))
        .flatMap(Mono::<Void>error)
        .switchIfEmpty(Mono.defer(() -> chain.filter(exchange)));
  }

  private Mono<BadRequest> refusal(HandlerMethod method, MultiValueMap<String, String> given) {
    Set<String> known = declared.computeIfAbsent(method, UnknownParameters::names);
    return Mono.justOrEmpty(
        first(given, name -> !known.contains(name))
            .map(name -> new BadRequest("unknown-parameter", name))
            .or(
                () ->
                    first(given, name -> given.getOrDefault(name, List.of()).size() > 1)
                        .map(name -> new BadRequest("bad-value", name))));
  }

  private static Optional<String> first(
      MultiValueMap<String, String> given, Predicate<String> wrong) {
    return given.keySet().stream().filter(wrong).sorted().findFirst();
  }

  private static Set<String> names(HandlerMethod method) {
    Set<String> names = new HashSet<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam annotation = parameter.getParameterAnnotation(RequestParam.class);
      Class<?> type = parameter.getParameterType();
      if (annotation != null) {
        names.add(
            annotation.value().isEmpty() ? String.valueOf(name(parameter)) : annotation.value());
      } else if (type == Cursor.class) {
        names.addAll(Set.of("cursor", "limit"));
      } else if (type.isRecord() && parameter.getParameterAnnotations().length == 0) {
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).forEach(names::add);
      }
    }
    return names;
  }

  private static String name(MethodParameter parameter) {
    return String.valueOf(parameter.getParameter().getName());
  }
}
