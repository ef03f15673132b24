package io.gongkai.reporting.ledger.events;

import io.gongkai.reporting.heard.HeardEvents.Kept;
import io.gongkai.reporting.ledger.domain.Happening;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was read of one organ under a number of the inbox: an immutable set with all its ids. */
record OrganMemory(long version, Instant latest, Set<String> ids, List<Happening> happenings) {

  static final OrganMemory NOTHING = new OrganMemory(0, Instant.EPOCH, Set.of(), List.of());

  int size() {
    return ids.size();
  }

  OrganMemory with(long now, List<Kept> news, NewsReader reader) {
    Set<String> known = new HashSet<>(ids);
    List<Happening> more = new ArrayList<>(happenings);
    Instant last = latest;
    for (Kept kept : news) {
      if (known.add(kept.event().id())) {
        reader.read(kept.event()).ifPresent(more::add);
      }
      last = kept.at().isAfter(last) ? kept.at() : last;
    }
    return new OrganMemory(now, last, known, List.copyOf(more));
  }
}
