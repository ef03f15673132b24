package io.gongkai.gateway.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a service is: facts it has not announced yet, and what its readers have not read. */
record Progress(Announce announce, List<Reader> readers) {

  /** {@code oldest} is when the oldest unannounced fact was recorded; null when there is none. */
  record Announce(long pending, @Nullable Instant oldest, long failed) {

    boolean hasSaidAllUntil(Instant moment) {
      return oldest == null || oldest.isAfter(moment);
    }
  }

  /** A consumer group on one partition: where it stands and where the partition ends. */
  record Reader(String group, String topic, int partition, long position, long end) {

    String place() {
      return group + "/" + topic + "/" + partition;
    }
  }
}
