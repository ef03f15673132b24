package io.gongkai.gateway.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the services and the gateway have committed about themselves, packed at build time. */
@Component
final class CommittedDocuments {
  static final List<String> AUTHORS =
      List.of("gateway", "request", "disclosure", "gazette", "reporting");

  private final Map<String, ObjectNode> byAuthor = new LinkedHashMap<>();

  CommittedDocuments(JsonMapper json) throws IOException {
    for (String author : AUTHORS) {
      ClassPathResource file = new ClassPathResource("openapi/" + author + "/openapi.json");
      if (file.exists()) {
        try (InputStream text = file.getInputStream()) {
          byAuthor.put(author, (ObjectNode) json.readTree(text));
        }
      }
    }
  }

  /** By author, the gateway first. */
  Map<String, ObjectNode> all() {
    return byAuthor;
  }
}
