package io.gongkai.gateway.edge;

import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.channel.ChannelOperations;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerResponse;

/**
 * A body whose chunks cannot be read ends there, and to the server that looks like its end: the
 * service would keep half a file for a whole one. The connection ends instead, as when a caller
 * hangs up; who has no answer yet is told.
 */
@Component
final class TornBodies implements NettyServerCustomizer {

  @Override
  public HttpServer apply(HttpServer server) {
    return server.doOnChannelInit(
        (observer, channel, address) -> {
          if (channel.pipeline().get(NettyPipeline.HttpCodec) != null) {
            channel.pipeline().addAfter(NettyPipeline.HttpCodec, "tornBodies", new Watch());
          }
        });
  }

  private static final class Watch extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof HttpContent part && part.decoderResult().isFailure()) {
        ReferenceCountUtil.release(message);
        end(context);
      } else {
        context.fireChannelRead(message);
      }
    }

    private static void end(ChannelHandlerContext context) {
      ChannelOperations<?, ?> exchange = ChannelOperations.get(context.channel());
      if (exchange instanceof HttpServerResponse answer && answer.hasSentHeaders()) {
        var _ = context.close();
      } else {
        var _ = context.writeAndFlush(refusal()).addListener(ChannelFutureListener.CLOSE);
      }
    }

    private static DefaultFullHttpResponse refusal() {
      var refusal =
          new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.BAD_REQUEST);
      refusal
          .headers()
          .set(HttpHeaderNames.CONTENT_LENGTH, 0)
          .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
      return refusal;
    }
  }
}
