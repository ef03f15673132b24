package io.gongkai.gateway.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What belongs to the clients seen last; a bounded memory, so that strangers cannot fill it. */
final class Latest<T> {
  private final Map<String, T> latest;
  private final Function<String, T> first;

  Latest(int most, Function<String, T> first) {
    this.first = first;
    this.latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
            return size() > most;
          }
        };
  }

  synchronized T of(String client) {
    return latest.computeIfAbsent(client, first);
  }

  synchronized int remembered() {
    return latest.size();
  }
}
