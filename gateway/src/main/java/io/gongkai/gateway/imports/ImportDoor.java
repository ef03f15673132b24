package io.gongkai.gateway.imports;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.gongkai.gateway.edge.ProblemCode;
import io.gongkai.gateway.edge.Refusal;
import io.gongkai.gateway.identity.Caller;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/v1/imports}: a ledger file streams in while its answers stream out. */
@RestController
final class ImportDoor {
  /**
   * Groups of answers kept for a client that sends everything before it reads anything, as the
   * JDK's does. A slow sender makes small groups, so there are many; beyond that it must read.
   */
  private static final int UNREAD_GROUPS = 1024;

  private final ImportLedger imports;
  private final ImportSettings settings;
  private final JsonMapper json;
  private final Bulkhead room;

  ImportDoor(ImportLedger imports, ImportSettings settings, JsonMapper json) {
    this.imports = imports;
    this.settings = settings;
    this.json = json;
    this.room =
        Bulkhead.of(
            "imports",
            BulkheadConfig.custom()
                .maxConcurrentCalls(settings.atOnce())
                .maxWaitDuration(Duration.ZERO)
                .build());
  }

  @PostMapping(path = "/api/v1/imports", consumes = MediaType.APPLICATION_NDJSON_VALUE)
  Mono<Void> bring(ServerHttpRequest request, ServerHttpResponse response, Authentication who) {
    if (request.getHeaders().containsHeader(HttpHeaders.CONTENT_ENCODING)) {
      return Mono.error(Refusal.of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, "导入的文件不得压缩。"));
    }
    Caller caller = Caller.of(who).orElseThrow(() -> Refusal.of(ProblemCode.UNAUTHENTICATED));
    return Mono.defer(
        () -> {
          if (!room.tryAcquirePermission()) {
            return Mono.error(Refusal.of(ProblemCode.TOO_MANY_REQUESTS, "同时进行的导入过多，请稍后再试。"));
          }
          return stream(request, response, caller).doFinally(_ -> room.onComplete());
        });
  }

  private Mono<Void> stream(ServerHttpRequest request, ServerHttpResponse response, Caller caller) {
    response.getHeaders().setContentType(MediaType.APPLICATION_NDJSON);
    Flux<DataBuffer> answers =
        imports
            .handle(caller, request.getBody().map(ImportDoor::bytes))
            .map(group -> response.bufferFactory().wrap(lines(group)))
            .publishOn(Schedulers.parallel(), UNREAD_GROUPS)
            .timeout(settings.idle())
            .doOnDiscard(DataBuffer.class, DataBufferUtils::release);
    return response.writeAndFlushWith(answers.map(Mono::just));
  }

  private static byte[] bytes(DataBuffer part) {
    byte[] bytes = new byte[part.readableByteCount()];
    part.read(bytes);
    DataBufferUtils.release(part);
    return bytes;
  }

  private byte[] lines(List<?> group) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(group.size() * 64);
    for (Object line : group) {
      text.writeBytes(json.writeValueAsBytes(line));
      text.write('\n');
    }
    return text.toByteArray();
  }
}
