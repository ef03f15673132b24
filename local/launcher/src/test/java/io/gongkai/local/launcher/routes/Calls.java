package io.gongkai.local.launcher.routes;

import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.Reply;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Commands through the door that must succeed: the set-up's way of making things. */
record Calls(Platform platform) {

  /** The id of what was made. */
  String make(String persona, String path, String body) {
    return post(persona, path, body).get("id").asString();
  }

  JsonNode post(String persona, String path, String body) {
    return done("POST", persona, path, body, Map.of());
  }

  /** A step on the version that was seen; the answer names what changed, or what it made. */
  String step(String persona, String path, int seen, @Nullable String body) {
    return done("POST", persona, path, body, seen(seen)).get("id").asString();
  }

  /** Sets what there is one of, unless another test has set it already. */
  void setFirst(String persona, String path, String body) {
    Reply reply = sent("PUT", persona, path, body, seen(0));
    if (reply.status() != 412) {
      checked("PUT", persona, path, reply);
    }
  }

  private static Map<String, String> seen(int version) {
    return Map.of("If-Match", "\"" + version + "\"");
  }

  private JsonNode done(
      String method, String persona, String path, @Nullable String body, Map<String, String> more) {
    return checked(method, persona, path, sent(method, persona, path, body, more));
  }

  private Reply sent(
      String method, String persona, String path, @Nullable String body, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    boolean known = !persona.equals(Personas.STRANGER);
    String token = known ? platform.data().token(persona) : null;
    return Reply.to(method, platform.address() + path, token, body, headers);
  }

  private static JsonNode checked(String method, String persona, String path, Reply reply) {
    if (reply.status() / 100 != 2) {
      throw new IllegalStateException(
          "%s %s %s: %d %s".formatted(persona, method, path, reply.status(), reply.body()));
    }
    return JsonMapper.shared().readTree(reply.body());
  }
}
