package io.gongkai.gateway.edge;

import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.ReferenceCountUtil;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * What cannot be read as a request (an address too long or torn, headers too large) is refused by
 * the server itself, before any filter and without a word; here it gets its problem.
 */
@Component
final class UnreadableRequests implements NettyServerCustomizer {
  private final Refuser refuser;

  UnreadableRequests(JsonMapper json) {
    this.refuser = new Refuser(json);
  }

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit(
        (observer, channel, address) -> {
          ChannelPipeline pipeline = channel.pipeline();
          if (pipeline.get(NettyPipeline.HttpCodec) != null) {
            pipeline.addAfter(NettyPipeline.HttpCodec, "gongkai.unreadable", refuser);
          }
        });
  }

  @Sharable
  private static final class Refuser extends ChannelOutboundHandlerAdapter {
    private final JsonMapper json;

    Refuser(JsonMapper json) {
      this.json = json;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
      var _ =
          context.write(
              message instanceof FullHttpResponse answer && isWordless(answer)
                  ? worded(context.alloc(), answer)
                  : message,
              promise);
    }

    // Every refusal of our own has a type, also one to HEAD.
    private static boolean isWordless(FullHttpResponse answer) {
      return answer.status().code() >= 400
          && !answer.content().isReadable()
          && !answer.headers().contains(HttpHeaderNames.CONTENT_TYPE);
    }

    private FullHttpResponse worded(ByteBufAllocator buffers, FullHttpResponse answer) {
      int status = answer.status().code();
      Problem known = Problem.of(ProblemCode.of(status));
      byte[] body =
          json.writeValueAsBytes(
              new Problem(known.type(), known.title(), status, known.detail(), known.code()));
      FullHttpResponse worded = answer.replace(buffers.buffer(body.length).writeBytes(body));
      ReferenceCountUtil.release(answer);
      worded
          .headers()
          .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
          .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
          .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
          .set("X-Content-Type-Options", "nosniff");
      return worded;
    }
  }
}
