package io.gongkai.gateway.catalog;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code /openapi.json}, and {@code /.well-known/api-catalog} (RFC 9727) that points to it. */
@RestController
final class PlatformPages {
  private static final MediaType LINKSET =
      MediaType.parseMediaType(
          "application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"");

  private final ObjectNode document;

  PlatformPages(CommittedDocuments documents, JsonMapper json) {
    this.document = PlatformDocument.of(json, documents.all());
  }

  @GetMapping("/openapi.json")
  ResponseEntity<ObjectNode> openApi() {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(document);
  }

  @GetMapping("/.well-known/api-catalog")
  ResponseEntity<Map<String, Object>> catalog(ServerWebExchange exchange) {
    String root =
        UriComponentsBuilder.fromUri(exchange.getRequest().getURI())
            .replacePath("")
            .replaceQuery(null)
            .toUriString();
    Map<String, Object> api =
        Map.of(
            "anchor", root + "/api/v1",
            "service-desc", List.of(link(root + "/openapi.json", "application/json")),
            "service-doc", List.of(link(root + "/", "text/html")),
            "status", List.of(link(root + "/actuator/health/readiness", "application/json")));
    return ResponseEntity.ok()
        .contentType(LINKSET)
        .header(HttpHeaders.LINK, "</.well-known/api-catalog>; rel=\"api-catalog\"")
        .body(Map.of("linkset", List.of(api)));
  }

  private static Map<String, String> link(String href, String type) {
    return Map.of("href", href, "type", type);
  }
}
