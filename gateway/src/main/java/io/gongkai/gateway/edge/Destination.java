package io.gongkai.gateway.edge;

import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.web.server.ServerWebExchange;

/** The service a request is on its way to: its name, and what a person calls it. */
record Destination(String service, String title) {

  static Destination of(Route route) {
    return new Destination(
        String.valueOf(route.getMetadata().get("service")),
        String.valueOf(route.getMetadata().get("title")));
  }

  static String titleOf(ServerWebExchange exchange) {
    Route route = exchange.getAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
    return route == null ? "服务" : of(route).title();
  }
}
