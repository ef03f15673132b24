package io.gongkai.reporting.inspection.events;

import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A site was inspected, with so many findings; the inspections of a quarter were circulated. */
@Component
final class InspectionAnnouncer implements Announcer<InspectionFact> {

  @Override
  public String topic() {
    return "reporting.inspection";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<InspectionFact> stored, Recorded<InspectionFact> recorded) {
    Object data =
        switch (recorded.fact()) {
          case InspectionRecorded f ->
              new io.gongkai.contracts.reporting.InspectionRecorded(
                  f.ref(), f.site(), f.cadence().name(), f.findings().size());
          case InspectionCirculated f ->
              new io.gongkai.contracts.reporting.InspectionCirculated(
                  f.ref(), f.year(), f.quarter());
        };
    return Optional.of(new OutgoingEvent(recorded.fact().organ(), data));
  }
}
