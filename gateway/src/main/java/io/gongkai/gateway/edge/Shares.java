package io.gongkai.gateway.edge;

import java.util.LinkedHashMap;
import java.util.Map;

/** The shares of the clients seen last; a bounded memory, so that strangers cannot fill it. */
final class Shares {
  private final Map<String, Share> latest;
  private final Limits.Allowance allowance;

  Shares(int most, Limits.Allowance allowance) {
    this.allowance = allowance;
    this.latest =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Share> eldest) {
            return size() > most;
          }
        };
  }

  synchronized Share of(String client) {
    return latest.computeIfAbsent(client, name -> Share.of(name, allowance));
  }

  synchronized int remembered() {
    return latest.size();
  }
}
