package io.gongkai.disclosure.administration.events;

import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An organ reported a figure. */
@Component
final class FigureAnnouncer implements Announcer<FigureFact> {

  @Override
  public String topic() {
    return "disclosure.administration";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<FigureFact> stored, Recorded<FigureFact> recorded) {
    Object data =
        switch (recorded.fact()) {
          case ItemsCounted f ->
              new io.gongkai.contracts.disclosure.ItemsCounted(f.ref(), f.item().name(), f.count());
          case DecisionsCounted f ->
              new io.gongkai.contracts.disclosure.DecisionsCounted(
                  f.ref(), f.item().name(), f.count());
          case FeesCollected f ->
              new io.gongkai.contracts.disclosure.FeesCollected(f.ref(), f.amount());
          case ProcurementConcluded f ->
              new io.gongkai.contracts.disclosure.ProcurementConcluded(
                  f.ref(), f.title(), f.amount());
        };
    return Optional.of(new OutgoingEvent(recorded.fact().organ(), data));
  }
}
