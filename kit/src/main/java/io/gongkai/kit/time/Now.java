package io.gongkai.kit.time;

import java.time.Instant;

/** The instant at which something becomes known, in milliseconds. */
@FunctionalInterface
public interface Now {
  Instant get();
}
