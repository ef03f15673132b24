package io.gongkai.request.remedy.events;

import io.gongkai.contracts.request.RemedyDecided;
import io.gongkai.contracts.request.RemedyFiled;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.remedy.domain.RemedyFact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filing and the decision of a remedy are news; the filing comes first and names the rest. */
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
    @Nullable Object data =
        switch (recorded.fact()) {
          case RemedyFact.Filed f ->
              new RemedyFiled(f.ref(), f.application(), f.type().name(), f.late());
          case RemedyFact.CorrectionBegun c -> null;
          case RemedyFact.Decided d ->
              new RemedyDecided(filed.ref(), filed.application(), d.result().name());
        };
    return Optional.ofNullable(data).map(news -> new OutgoingEvent(filed.organ(), news));
  }
}
