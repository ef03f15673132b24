package io.gongkai.local.launcher.client;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The public door of a platform, as one caller. Refusals carry the problem's Chinese detail and
 * code.
 */
public final class Door {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String base;
  private final @Nullable String token;

  public Door(String base, @Nullable String token) {
    this.base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    this.token = token;
  }

  /**
   * GONGKAI_URL and GONGKAI_TOKEN, or the platform that runs on the folder, as one of its personas.
   */
  public static Door of(DataFolder data, String persona) {
    String url = System.getenv("GONGKAI_URL");
    if (url != null && !url.isBlank()) {
      return new Door(url, System.getenv("GONGKAI_TOKEN"));
    }
    Running running =
        Running.in(data)
            .orElseThrow(
                () ->
                    new Refused("nothing runs on " + data.root() + "; start it with ./gongkai up"));
    return new Door("http://127.0.0.1:" + running.port(), data.token(persona));
  }

  /** One JSON document. */
  public JsonNode get(String path) {
    HttpResponse<String> answer =
        send(
            request(path).GET().build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new Refused(problem(answer.statusCode(), answer.body()));
    }
    return JSON.readTree(answer.body());
  }

  /** Status of a page, or 0 when nobody answers. */
  public int status(String path) {
    try {
      return send(
              request(path).timeout(Duration.ofSeconds(5)).GET().build(),
              HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (Refused e) {
      return 0;
    }
  }

  /** Streams a body in and the answer's lines out; the answer is closed with the stream. */
  public Stream<String> stream(String path, HttpRequest.BodyPublisher body) {
    HttpRequest request =
        request(path)
            .header("Content-Type", "application/x-ndjson")
            .header("Accept", "application/x-ndjson")
            .POST(body)
            .build();
    HttpResponse<Stream<String>> answer = send(request, HttpResponse.BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new Refused(problem(answer.statusCode(), String.join("", answer.body().toList())));
    }
    return answer.body();
  }

  /**
   * What came of a call: its status, 0 when nobody answered.
   *
   * @param location of what was made, or empty
   * @param version of what was shown or changed, 0 when none was told
   */
  public record Made(int status, String location, long version, String body) {

    /** Whether it was done, or shown. */
    public boolean isGood() {
      return status / 100 == 2;
    }

    /** Whether sending the same again could not give another answer. */
    public boolean isFinal() {
      return status >= 400 && status < 500 && status != 429 && status != 408;
    }
  }

  /** Sends a creating command under a key: it may be sent again until it is answered. */
  public Made post(String path, String body, String key) {
    return call("POST", path, body, Map.of("Idempotency-Key", key));
  }

  /** One call with these headers, {@code body} in JSON; it is waited for 20 s. */
  public Made call(String method, String path, @Nullable String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        request(path)
            .timeout(Duration.ofSeconds(20))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    headers.forEach(request::header);
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    try {
      HttpResponse<String> answer =
          send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Made(
          answer.statusCode(),
          answer.headers().firstValue("Location").orElse(""),
          version(answer),
          answer.body());
    } catch (Refused e) {
      return new Made(0, "", 0, String.valueOf(e.getMessage()));
    }
  }

  private static long version(HttpResponse<?> answer) {
    String tag = answer.headers().firstValue("ETag").orElse("");
    return tag.matches("\"\\d{1,18}\"") ? Long.parseLong(tag.substring(1, tag.length() - 1)) : 0;
  }

  /** Closes with the caller. */
  public InputStream open(String path) {
    return send(request(path).GET().build(), HttpResponse.BodyHandlers.ofInputStream()).body();
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path));
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      return HTTP.send(request, handler);
    } catch (IOException e) {
      throw new Refused("no answer from " + base + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted");
    }
  }

  private static String problem(int status, String body) {
    try {
      JsonNode problem = JSON.readTree(body);
      return problem.path("detail").asString(problem.path("title").asString(""))
          + " ["
          + problem.path("code").asString(String.valueOf(status))
          + "]";
    } catch (tools.jackson.core.JacksonException e) {
      return "answer " + status;
    }
  }
}
