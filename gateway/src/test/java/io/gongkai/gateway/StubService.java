package io.gongkai.gateway;

import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A service that answers as a test tells it and remembers what it was asked. */
public final class StubService {

  /** A request as it arrived. */
  public record Asked(String method, String uri, io.netty.handler.codec.http.HttpHeaders headers) {}

  /** How the stub answers. */
  public interface Manner
      extends BiFunction<HttpServerRequest, HttpServerResponse, Publisher<Void>> {}

  public static final Manner FRIENDLY = (request, response) -> answer(response, "{\"ok\":true}");

  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private volatile Manner manner = FRIENDLY;
  private volatile DisposableServer server;
  private final int port;

  public StubService() {
    this.server = listen(0);
    this.port = server.port();
  }

  private DisposableServer listen(int on) {
    return HttpServer.create()
        .host("127.0.0.1")
        .port(on)
        .channelGroup(connections)
        .handle(this::handle)
        .bindNow();
  }

  private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
    asked.add(new Asked(request.method().name(), request.uri(), request.requestHeaders().copy()));
    return manner.apply(request, response);
  }

  public static Publisher<Void> answer(HttpServerResponse response, String json) {
    return response.header("Content-Type", "application/json").sendString(Mono.just(json));
  }

  public String address() {
    return "http://127.0.0.1:" + port;
  }

  public List<Asked> asked() {
    return asked;
  }

  public Asked last() {
    return asked.getLast();
  }

  /** Answers so from now on, and forgets what it was asked. */
  public void behaves(Manner newManner) {
    manner = newManner;
    asked.clear();
  }

  /** Dies as a killed process does: the port is free, every connection is cut. */
  public void stop() {
    connections.close().awaitUninterruptibly();
    server.disposeNow(Duration.ofSeconds(5));
  }

  public void startAgain() {
    server = listen(port);
  }
}
