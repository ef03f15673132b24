package io.gongkai.local.launcher.routes;

import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls a row of the table. Commands carry a version that nobody has seen, so they change nothing.
 */
record Attempt(Platform platform, Exhibits exhibits) {

  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/json", "If-Match", "\"999999\"");
  private static final Map<String, String> LINES = Map.of("Content-Type", "application/x-ndjson");

  private static final Map<String, String> FILE =
      Map.of("Content-Type", "application/octet-stream");

  /** Through the public door, a list to its end. {@code madeUp}: for exhibits that do not exist. */
  Reply throughTheDoor(Row row, String persona, boolean madeUp) {
    String path = row.door(row.path(exhibits, madeUp)).orElseThrow();
    String url = platform.address() + path;
    Reply reply = call(row, url, persona, madeUp);
    StringBuilder all = new StringBuilder(reply.body());
    String next = next(row, reply);
    while (next != null) {
      String more = "cursor=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
      Reply part = call(row, url + (url.contains("?") ? "&" : "?") + more, persona, madeUp);
      all.append(part.body());
      next = next(row, part);
    }
    return new Reply(reply.status(), reply.type(), all.toString());
  }

  /** Past the door, at the service's own port, with what the door would have been shown. */
  Reply directly(Row row, String persona) {
    String url = "http://127.0.0.1:" + platform.ports().service(row.service());
    return call(row, url + row.path(exhibits, false), persona, false);
  }

  private Reply call(Row row, String url, String persona, boolean madeUp) {
    String body = row.body();
    Map<String, String> headers = new LinkedHashMap<>(form(url));
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    if (persona.equals(Personas.HOLDER)) {
      headers.put("Case-Access", exhibits.id(Exhibits.PASS, false));
    }
    return Reply.to(
        row.method().equals("ANY") ? "GET" : row.method(),
        url,
        Personas.KNOWN.contains(persona) ? platform.data().token(persona) : null,
        body == null ? null : exhibits.filled(body, madeUp),
        headers);
  }

  private static Map<String, String> form(String url) {
    if (url.endsWith("/attachments")) {
      return FILE;
    }
    return url.endsWith("/lines") || url.endsWith("/imports") ? LINES : HEADERS;
  }

  private static @Nullable String next(Row row, Reply reply) {
    boolean list = row.reads() && reply.status() == 200 && reply.type().contains("json");
    JsonNode next =
        list
            ? JsonMapper.shared().readTree(reply.body()).path("next")
            : JsonMapper.shared().nullNode();
    return next.isString() ? next.asString() : null;
  }
}
