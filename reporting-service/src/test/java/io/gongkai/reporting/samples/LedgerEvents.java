package io.gongkai.reporting.samples;

import io.gongkai.reporting.heard.HeardEvent;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The public events of lawful lines. */
public final class LedgerEvents {

  private LedgerEvents() {}

  public static List<HeardEvent> of(List<? extends JsonNode> lines) {
    EventsOfLines events = new EventsOfLines();
    lines.forEach(events::add);
    return events.all();
  }
}
