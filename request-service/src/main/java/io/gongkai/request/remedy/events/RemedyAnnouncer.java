package io.gongkai.request.remedy.events;

import io.gongkai.contracts.request.RemedyDecided;
import io.gongkai.contracts.request.RemedyFiled;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.remedy.domain.RemedyFact;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every fact of a remedy is news; the filing comes first and names the rest. */
@Component
final class RemedyAnnouncer implements Announcer<RemedyFact> {

  @Override
  public String topic() {
    return "request.remedy";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<RemedyFact> stored, Recorded<RemedyFact> recorded) {
    var filed = (RemedyFact.Filed) stored.facts().getFirst().fact();
    Object data =
        switch (recorded.fact()) {
          case RemedyFact.Filed f ->
              new RemedyFiled(f.ref(), f.application(), f.type().name(), f.late());
          case RemedyFact.Decided d ->
              new RemedyDecided(filed.ref(), filed.application(), d.result().name());
        };
    return Optional.of(new OutgoingEvent(filed.organ(), data));
  }
}
