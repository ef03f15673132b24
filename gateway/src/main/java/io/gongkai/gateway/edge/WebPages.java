package io.gongkai.gateway.edge;

import java.time.Duration;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The web pages of the {@code web} jar. A path of the pages' own router answers with the start
 * page; files with a hash in their name may be kept for ever.
 */
@Configuration(proxyBeanMethods = false)
class WebPages implements WebFluxConfigurer {
  private static final String FOLDER = "META-INF/resources/";
  private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String OURS =
      "/(api|internal|actuator|oauth2|login/|logout|assets|\\.well-known|openapi\\.json).*";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations("classpath:/" + FOLDER + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations("classpath:/" + FOLDER)
        .setCacheControl(CacheControl.noCache());
  }

  @Bean
  RouterFunction<ServerResponse> startPage() {
    Resource index = new ClassPathResource(FOLDER + "index.html");
    RequestPredicate page = request -> isPage(request) && index.exists();
    return RouterFunctions.route(
        page,
        _ ->
            ServerResponse.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .bodyValue(index));
  }

  private static boolean isPage(ServerRequest request) {
    boolean reads = READING.contains(request.method());
    String path = request.path();
    if (!reads || path.matches(OURS)) {
      return false;
    }
    return path.lastIndexOf('.') < path.lastIndexOf('/')
        || (wantsHtml(request) && !new ClassPathResource(FOLDER + path.substring(1)).exists());
  }

  /** A person's browser says so; what a page loads by itself does not. */
  private static boolean wantsHtml(ServerRequest request) {
    return request.headers().accept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
  }
}
