package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Opens the case anew whose reply was set aside. */
public interface OrderedCases {

  /** Once for each remedy; {@code workingDays} null = the period of a first reply. */
  Mono<Void> order(String application, String remedy, @Nullable Integer workingDays, Stamp stamp);
}
