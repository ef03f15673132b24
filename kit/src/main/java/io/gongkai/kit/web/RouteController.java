package io.gongkai.kit.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.RequestMappingInfoHandlerMapping;

/**
 * Every method and path that this service answers to, its machinery included: what the table of who
 * may do what is held against.
 */
@RestController
class RouteController {

  /** {@code method} is {@code ANY} where a handler takes all of them. */
  record Route(String method, String pattern) {}

  /** By pattern, then method; a service has tens of them, so there is one part. */
  record Routes(List<Route> items) {}

  private final ObjectProvider<RequestMappingInfoHandlerMapping> mappings;

  RouteController(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    this.mappings = mappings;
  }

  @GetMapping("/internal/routes")
  Routes routes() {
    return new Routes(
        mappings.stream()
            .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
            .flatMap(RouteController::routes)
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
