package io.gongkai.request.calendar.web;

import io.gongkai.request.calendar.Calendars;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** No request is judged by a calendar that another process replaced some while ago. */
@Component
final class FreshCalendar implements WebFilter {
  private final Calendars calendars;

  FreshCalendar(Calendars calendars) {
    this.calendars = calendars;
  }

  @Override
  public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
    String path = exchange.getRequest().getPath().value();
    boolean counts = path.startsWith("/api/") || path.startsWith("/internal/");
    return counts
        ? calendars.fresh().then(Mono.defer(() -> chain.filter(exchange)))
        : chain.filter(exchange);
  }
}
