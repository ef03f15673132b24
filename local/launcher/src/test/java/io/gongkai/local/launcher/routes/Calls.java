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

  /** Sets what one of a kind has, on the version that was seen. */
  void set(String persona, String path, int seen, String body) {
    done("PUT", persona, path, body, seen(seen));
  }

  private static Map<String, String> seen(int version) {
    return Map.of("If-Match", "\"" + version + "\"");
  }

  private JsonNode done(
      String method, String persona, String path, @Nullable String body, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    boolean known = !persona.equals(Personas.STRANGER);
    String token = known ? platform.data().token(persona) : null;
    Reply reply = Reply.to(method, platform.address() + path, token, body, headers);
    if (reply.status() / 100 != 2) {
      throw new IllegalStateException(
          "%s %s %s: %d %s".formatted(persona, method, path, reply.status(), reply.body()));
    }
    return JsonMapper.shared().readTree(reply.body());
  }
}
