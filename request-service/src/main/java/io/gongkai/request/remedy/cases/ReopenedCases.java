package io.gongkai.request.remedy.cases;

import io.gongkai.kit.Stamp;
import io.gongkai.request.application.OrderRedecision;
import io.gongkai.request.remedy.OrderedCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** A remedy that ended with a corrected reply makes one new reply of its application lawful. */
@Component
final class ReopenedCases implements OrderedCases {
  private final OrderRedecision order;

  ReopenedCases(OrderRedecision order) {
    this.order = order;
  }

  @Override
  public Mono<Void> order(
      String application, String remedy, @Nullable Integer workingDays, Stamp stamp) {
    return order
        .handle(new OrderRedecision.Command(application, remedy, workingDays, stamp))
        .then();
  }
}
