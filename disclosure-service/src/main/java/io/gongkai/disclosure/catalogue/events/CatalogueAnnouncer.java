package io.gongkai.disclosure.catalogue.events;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A standard catalogue was published. */
@Component
final class CatalogueAnnouncer implements Announcer<CatalogueFact> {

  @Override
  public String topic() {
    return "disclosure.catalogue";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<CatalogueFact> stored, Recorded<CatalogueFact> recorded) {
    return switch (recorded.fact()) {
      case CataloguePublished f ->
          Optional.of(
              new OutgoingEvent(
                  f.organ(),
                  new io.gongkai.contracts.disclosure.CataloguePublished(
                      f.ref(), f.field(), f.items())));
    };
  }
}
