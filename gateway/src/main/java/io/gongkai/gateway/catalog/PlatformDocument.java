package io.gongkai.gateway.catalog;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One OpenAPI document out of many. Paths are joined; every component is named after its author
 * ({@code request.ApplicationView}), so that no service can rename another's.
 */
final class PlatformDocument {
  private static final String REFERENCE = "#/components/";

  private final ObjectNode document;
  private final ObjectNode paths;
  private final ObjectNode components;

  private PlatformDocument(ObjectNode frame) {
    this.document = frame;
    this.paths = frame.withObjectProperty("paths");
    this.components = frame.withObjectProperty("components");
  }

  /** The frame (title, security, servers) is the gateway's own document. */
  static ObjectNode of(JsonMapper json, Map<String, ObjectNode> documents) {
    ObjectNode frame = json.createObjectNode();
    ObjectNode own = documents.get("gateway");
    for (String part : new String[] {"openapi", "info", "servers", "security"}) {
      if (own != null && own.has(part)) {
        frame.set(part, own.get(part));
      }
    }
    PlatformDocument platform = new PlatformDocument(frame);
    documents.forEach(platform::add);
    return platform.document;
  }

  private void add(String author, ObjectNode original) {
    ObjectNode text = original.deepCopy();
    rename(author, text);
    text.path("paths")
        .properties()
        .forEach(
            path -> {
              if (!path.getKey().startsWith("/internal/")) {
                tag(author, path.getValue());
                paths.set(path.getKey(), path.getValue());
              }
            });
    text.path("components").properties().forEach(kind -> addAll(author, kind));
  }

  private void addAll(String author, Map.Entry<String, JsonNode> kind) {
    ObjectNode target = components.withObjectProperty(kind.getKey());
    boolean shared = kind.getKey().equals("securitySchemes");
    kind.getValue()
        .properties()
        .forEach(
            part ->
                target.set(shared ? part.getKey() : author + "." + part.getKey(), part.getValue()));
  }

  private static void tag(String author, JsonNode path) {
    for (JsonNode operation : path) {
      if (operation instanceof ObjectNode object && object.has("responses")) {
        object.putArray("tags").add(author);
        if (object.has("operationId")) {
          object.put("operationId", author + "." + object.get("operationId").asString());
        }
      }
    }
  }

  private static void rename(String author, JsonNode node) {
    if (node instanceof ObjectNode object && object.path("$ref").isString()) {
      String reference = object.get("$ref").asString();
      int name = reference.lastIndexOf('/') + 1;
      if (reference.startsWith(REFERENCE)) {
        object.put("$ref", reference.substring(0, name) + author + "." + reference.substring(name));
      }
    }
    node.forEach(child -> rename(author, child));
  }
}
