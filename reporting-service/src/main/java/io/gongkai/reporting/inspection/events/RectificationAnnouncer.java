package io.gongkai.reporting.inspection.events;

import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A finding was mended, and somebody looked that it was. */
@Component
final class RectificationAnnouncer implements Announcer<RectificationFact> {

  @Override
  public String topic() {
    return "reporting.inspection";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<RectificationFact> stored, Recorded<RectificationFact> recorded) {
    Object data =
        switch (recorded.fact()) {
          case RectificationCompleted f ->
              new io.gongkai.contracts.reporting.RectificationCompleted(
                  f.ref(), f.inspection(), f.finding());
          case RectificationVerified f ->
              new io.gongkai.contracts.reporting.RectificationVerified(
                  f.ref(), f.inspection(), f.finding());
        };
    return Optional.of(new OutgoingEvent(recorded.fact().organ(), data));
  }
}
