package io.gongkai.local.launcher.erasure;

import io.gongkai.local.launcher.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What persons and officers say at the public door. */
record Office(Platform platform) {
  static final String CASES = "/api/v1/applications";

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** An answer with the version it tells. */
  record Told(int status, String version, String text) {
    JsonNode json() {
      return JsonMapper.shared().readTree(text);
    }

    String id() {
      return json().get("id").asString();
    }
  }

  /** Who calls: a persona, or the holder of a handle, or a stranger. */
  record Caller(@Nullable String persona, @Nullable String handle) {
    static final Caller STRANGER = new Caller(null, null);

    static Caller of(String persona) {
      return new Caller(persona, null);
    }
  }

  Told get(String persona, String path) {
    return done("GET", Caller.of(persona), path, null, Map.of());
  }

  Told post(String persona, String path, @Nullable String body) {
    return done("POST", Caller.of(persona), path, body, Map.of());
  }

  /** A step on the version that the head sees now. */
  Told step(String persona, String subject, String step, @Nullable String body) {
    return step(Caller.of(persona), subject, step, body);
  }

  Told step(Caller caller, String subject, String step, @Nullable String body) {
    String seen = get("head", subject).version();
    return done("POST", caller, subject + "/" + step, body, Map.of("If-Match", seen));
  }

  /** The answer, which must not be a refusal. */
  Told done(
      String method,
      Caller caller,
      String path,
      @Nullable String body,
      Map<String, String> headers) {
    Told told = told(method, caller, path, body, headers);
    if (told.status() / 100 != 2) {
      throw new IllegalStateException(method + " " + path + ": " + told);
    }
    return told;
  }

  Told told(
      String method,
      Caller caller,
      String path,
      @Nullable String body,
      Map<String, String> headers) {
    var publisher =
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.address() + path))
            .method(method, publisher)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    headers.forEach(request::header);
    if (caller.persona() != null) {
      request.header("Authorization", "Bearer " + platform.data().token(caller.persona()));
    }
    if (caller.handle() != null) {
      request.header("Case-Access", caller.handle());
    }
    try {
      var answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Told(
          answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
