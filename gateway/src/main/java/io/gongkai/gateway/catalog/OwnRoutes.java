package io.gongkai.gateway.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * Every method and path that the door answers by itself, for operators; its services tell theirs in
 * the same words.
 */
@RestController
final class OwnRoutes {

  /** {@code method} is {@code ANY} where a handler takes all of them. */
  record Route(String method, String pattern) {}

  /** By pattern, then method. */
  record Routes(List<Route> items) {}

  private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

  OwnRoutes(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @GetMapping("/api/v1/operations/gateway/routes")
  Routes routes() {
    return new Routes(
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(OwnRoutes::routes)
            .distinct()
            .sorted(Comparator.comparing(Route::pattern).thenComparing(Route::method))
            .toList());
  }

  private static Stream<Route> routes(RequestMappingInfo handler) {
    List<String> given =
        handler.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
    List<String> methods = given.isEmpty() ? List.of("ANY") : given;
    return handler.getPatternsCondition().getPatterns().stream()
        .flatMap(
            pattern ->
                methods.stream().map(method -> new Route(method, pattern.getPatternString())));
  }
}
