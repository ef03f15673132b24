package io.gongkai.gateway.edge;

import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.springframework.web.server.ResponseStatusException;
import reactor.netty.http.client.PrematureCloseException;

/** What a circuit breaker counts: nobody answered. An answer, even 500, is an answer. */
public final class ServiceAway implements Predicate<Throwable> {

  @Override
  public boolean test(Throwable thrown) {
    return isConnectionLost(thrown)
        || thrown instanceof TimeoutException
        || (thrown instanceof ResponseStatusException answer
            && answer.getCause() instanceof TimeoutException);
  }

  static boolean isConnectionLost(Throwable thrown) {
    return thrown instanceof java.net.SocketException
        || thrown instanceof UnknownHostException
        || thrown instanceof ClosedChannelException
        || thrown instanceof PrematureCloseException
        || (thrown instanceof IOException && isReset(thrown));
  }

  private static boolean isReset(Throwable thrown) {
    return String.valueOf(thrown.getMessage()).contains("reset by peer");
  }
}
