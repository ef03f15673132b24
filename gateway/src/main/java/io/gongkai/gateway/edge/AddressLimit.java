package io.gongkai.gateway.edge;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Bounds what one network address may ask, before any token is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
final class AddressLimit implements WebFilter {
  private final Latest<Share> shares;

  AddressLimit(Limits limits) {
    this.shares = new Latest<>(limits.clients(), client -> Share.of(client, limits.address()));
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    if (path.startsWith("/actuator/health")) {
      return chain.filter(exchange); // a probe must not be refused because clients are busy
    }
    String address = address(exchange.getRequest().getRemoteAddress());
    return shares.of(address).within(chain.filter(exchange));
  }

  /** A whole /64 is one client in IPv6: a household gets no fewer. */
  static String address(@Nullable InetSocketAddress remote) {
    InetAddress address = remote == null ? null : remote.getAddress();
    return switch (address) {
      case null -> "unknown";
      case Inet6Address six -> HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8)) + "/64";
      default -> address.getHostAddress();
    };
  }
}
