package io.gongkai.reporting.ledger.events;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was read of organs; those not asked for longest are forgotten when it becomes too much. */
final class Memories {

  private static final long MOST_EVENTS = 400_000;

  private final Map<String, OrganMemory> organs = new LinkedHashMap<>(16, 0.75f, true);
  private long events;

  synchronized OrganMemory of(String organ) {
    return organs.getOrDefault(organ, OrganMemory.NOTHING);
  }

  /** A slow reader must not put an older memory over a newer one. */
  synchronized void keep(String organ, OrganMemory memory) {
    OrganMemory before = of(organ);
    if (before.version() > memory.version()) {
      return;
    }
    organs.put(organ, memory);
    events += memory.size() - before.size();
    Iterator<OrganMemory> oldest = organs.values().iterator();
    while (events > MOST_EVENTS && organs.size() > 1 && oldest.hasNext()) {
      events -= oldest.next().size();
      oldest.remove();
    }
  }
}
