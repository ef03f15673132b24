package io.gongkai.local.launcher.erasure;

import static java.net.http.HttpRequest.BodyPublishers.noBody;
import static java.net.http.HttpRequest.BodyPublishers.ofString;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.gongkai.local.launcher.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

  /** Fields and their values by turns, as an object of JSON. */
  static String body(String... fields) {
    var body = JsonMapper.shared().createObjectNode();
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return body.toString();
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
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.address() + path))
            .method(method, body == null ? noBody() : ofString(body, UTF_8))
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString());
    headers.forEach(request::setHeader);
    HttpResponse<byte[]> answer = sent(caller, request);
    return new Told(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        new String(answer.body(), UTF_8));
  }

  /** Uploads; answers the id of the file in the case. */
  String upload(String persona, String files, Upload file) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(platform.address() + files))
            .POST(HttpRequest.BodyPublishers.ofByteArray(file.bytes()))
            .header("Content-Type", "application/octet-stream")
            .header(
                "Content-Disposition",
                "attachment; filename*=UTF-8''" + URLEncoder.encode(file.name(), UTF_8));
    String answer = new String(sent(Caller.of(persona), request).body(), UTF_8);
    return JsonMapper.shared().readTree(answer).get("id").asString();
  }

  byte[] download(String persona, String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(platform.address() + path));
    return sent(Caller.of(persona), request).body();
  }

  private HttpResponse<byte[]> sent(Caller caller, HttpRequest.Builder request) {
    if (caller.persona() != null) {
      request.header("Authorization", "Bearer " + platform.data().token(caller.persona()));
    }
    if (caller.handle() != null) {
      request.header("Case-Access", caller.handle());
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
