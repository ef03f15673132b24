package io.gongkai.disclosure.interpretation.events;

import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An interpretation came before the public. */
@Component
final class InterpretationAnnouncer implements Announcer<InterpretationFact> {

  @Override
  public String topic() {
    return "disclosure.interpretation";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<InterpretationFact> stored, Recorded<InterpretationFact> recorded) {
    return switch (recorded.fact()) {
      case InterpretationPublished f ->
          Optional.of(
              new OutgoingEvent(
                  f.organ(),
                  new io.gongkai.contracts.disclosure.InterpretationPublished(
                      f.ref(), f.document(), f.form().name(), f.title())));
    };
  }
}
