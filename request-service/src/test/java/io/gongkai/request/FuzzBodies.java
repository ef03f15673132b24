package io.gongkai.request;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that break what an OpenAPI document says of its routes, each in one way. */
final class FuzzBodies {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TYPE = "application/json";
  private static final String OBJECT_TYPE = "object";

  /** A route that takes a JSON body. */
  record Route(String method, String path, JsonNode schema) {}

  /** A body and what is wrong with it. */
  record Broken(String how, String type, byte[] body) {}

  private final JsonNode api;

  FuzzBodies(JsonNode api) {
    this.api = api;
  }

  List<Route> routes() {
    List<Route> routes = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : api.get("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
        JsonNode content = method.getValue().path("requestBody").path("content");
        JsonNode schema = content.path(TYPE).path("schema");
        if (!schema.isMissingNode()) {
          routes.add(new Route(method.getKey().toUpperCase(), path.getKey(), resolved(schema)));
        }
      }
    }
    return routes;
  }

  /** What is wrong whatever the schema says, and what is wrong by it. */
  List<Broken> broken(Route route) {
    List<Broken> all = new ArrayList<>();
    String sample = JSON.writeValueAsString(sample(route.schema(), 0));
    add(all, "nothing", "");
    add(all, "null", "null");
    add(all, "text", "\"text\"");
    add(all, "number", "1");
    add(all, "list", "[]");
    add(all, "torn", sample.substring(0, sample.length() - 1));
    add(all, "two", sample + sample);
    add(all, "comment", "/* */" + sample.replace("{", "{ # x\n"));
    add(all, "deep", "{\"x\":".repeat(20_000) + "1" + "}".repeat(20_000));
    add(all, "deep list", "[".repeat(200_000));
    add(all, "unknown field", with(route, "purpose", "\"research\""));
    add(all, "huge unknown number", with(route, "n", "9".repeat(200_000)));
    all.add(new Broken("UTF-16", TYPE, sample.getBytes(StandardCharsets.UTF_16LE)));
    all.add(
        new Broken("GBK told", TYPE + ";charset=GBK", with(route, "名", "\"王\"").getBytes(gbk())));
    all.add(new Broken("GBK untold", TYPE, with(route, "名", "\"王\"").getBytes(gbk())));
    all.add(new Broken("broken UTF-8", TYPE, brokenUtf8(sample)));
    all.add(new Broken("text type", "text/plain", sample.getBytes(StandardCharsets.UTF_8)));
    all.add(new Broken("form", "application/x-www-form-urlencoded", new byte[] {'a', '=', 'b'}));
    all.add(new Broken("no such type", "application/xml", "<a/>".getBytes(gbk())));
    add(all, "10 MB", with(route, "x", "\"" + "y".repeat(10 << 20) + "\""));
    fields(all, route);
    return all;
  }

  private void fields(List<Broken> all, Route route) {
    JsonNode properties = route.schema().path("properties");
    for (Map.Entry<String, JsonNode> property : properties.properties()) {
      String name = property.getKey();
      JsonNode schema = resolved(property.getValue());
      boolean required = isRequired(route, name);
      if (required) {
        ObjectNode without = object(route);
        without.remove(name);
        add(all, name + " missing", JSON.writeValueAsString(without));
        add(all, name + " null", changed(route, name, "null"));
      }
      String kind = schema.path("type").asString(OBJECT_TYPE);
      add(all, name + " as object", changed(route, name, "{\"x\": 1}"));
      add(all, name + " as list", changed(route, name, kind.equals("array") ? "{}" : "[[1]]"));
      if (kind.equals("array")) {
        add(all, name + " of null", changed(route, name, "[null]"));
      }
      if (!kind.equals("boolean")) {
        add(all, name + " as boolean", changed(route, name, "true"));
      }
      add(all, name + " huge number", changed(route, name, "1" + "0".repeat(400)));
      add(all, name + " endless number", changed(route, name, "1e999999999"));
      add(all, name + " too long", changed(route, name, "\"" + "长".repeat(70_000) + "\""));
      add(all, name + " zero byte", changed(route, name, "\"" + "\0" + "\""));
      add(all, name + " twice", twice(route, name));
    }
  }

  private void add(List<Broken> all, String how, String body) {
    all.add(new Broken(how, TYPE, body.getBytes(StandardCharsets.UTF_8)));
  }

  private String twice(Route route, String name) {
    String sample = JSON.writeValueAsString(object(route));
    String again = JSON.writeValueAsString(object(route).get(name));
    return "{\"" + name + "\":" + again + "," + sample.substring(1);
  }

  private String with(Route route, String name, String raw) {
    String sample = JSON.writeValueAsString(object(route));
    String comma = sample.equals("{}") ? "" : ",";
    return "{\"" + name + "\":" + raw + comma + sample.substring(1);
  }

  private String changed(Route route, String name, String raw) {
    ObjectNode rest = object(route);
    rest.remove(name);
    String sample = JSON.writeValueAsString(rest);
    String comma = sample.equals("{}") ? "" : ",";
    return "{\"" + name + "\":" + raw + comma + sample.substring(1);
  }

  private ObjectNode object(Route route) {
    return sample(route.schema(), 0) instanceof ObjectNode node ? node : JSON.createObjectNode();
  }

  private static boolean isRequired(Route route, String name) {
    for (JsonNode required : route.schema().path("required")) {
      if (required.asString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** A value of a schema, with everything it may have. */
  private JsonNode sample(JsonNode unresolved, int depth) {
    JsonNode schema = resolved(unresolved);
    if (schema.has("enum")) {
      return schema.get("enum").get(0);
    }
    return switch (schema.path("type").asString(OBJECT_TYPE)) {
      case "string" -> JSON.valueToTree(text(schema));
      case "integer", "number" -> JSON.valueToTree(schema.path("minimum").asInt(1));
      case "boolean" -> JSON.valueToTree(true);
      case "array" -> {
        var list = JSON.createArrayNode();
        if (depth < 4) {
          list.add(sample(schema.path("items"), depth + 1));
        }
        yield list;
      }
      default -> {
        ObjectNode object = JSON.createObjectNode();
        for (Map.Entry<String, JsonNode> p : schema.path("properties").properties()) {
          object.set(p.getKey(), sample(p.getValue(), depth + 1));
        }
        yield object;
      }
    };
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asString("")) {
      case "date" -> "2025-03-03";
      case "date-time" -> "2025-03-03T12:00:00Z";
      default -> "x".repeat(Math.max(1, schema.path("minLength").asInt(1)));
    };
  }

  private JsonNode resolved(JsonNode schema) {
    String ref = schema.path("$ref").asString("");
    return ref.isEmpty()
        ? schema
        : api.path("components").path("schemas").path(ref.substring(ref.lastIndexOf('/') + 1));
  }

  private static byte[] brokenUtf8(String sample) {
    byte[] bytes = (sample + "    ").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xc3;
    bytes[bytes.length - 1] = (byte) 0x28;
    return bytes;
  }

  private static Charset gbk() {
    return Charset.forName("GBK");
  }
}
