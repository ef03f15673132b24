package io.gongkai.disclosure.organ.events;

import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An organ entered the directory. */
@Component
final class OrganAnnouncer implements Announcer<OrganFact> {

  @Override
  public String topic() {
    return "disclosure.organ";
  }

  @Override
  public Optional<OutgoingEvent> announce(Stored<OrganFact> stored, Recorded<OrganFact> recorded) {
    return switch (recorded.fact()) {
      case OrganRegistered f ->
          Optional.of(
              new OutgoingEvent(
                  f.code(),
                  new io.gongkai.contracts.disclosure.OrganRegistered(
                      f.code(), f.code(), f.name(), f.parent(), f.level().name(), f.division())));
    };
  }
}
