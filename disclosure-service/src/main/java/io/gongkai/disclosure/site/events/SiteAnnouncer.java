package io.gongkai.disclosure.site.events;

import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.disclosure.site.domain.SiteFact.SiteClosed;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A site, channel or account was opened or closed. */
@Component
final class SiteAnnouncer implements Announcer<SiteFact> {

  @Override
  public String topic() {
    return "disclosure.site";
  }

  @Override
  public Optional<OutgoingEvent> announce(Stored<SiteFact> stored, Recorded<SiteFact> recorded) {
    SiteRegistered site = SiteRecord.of(stored).site().registered();
    Object data =
        switch (recorded.fact()) {
          case SiteRegistered f ->
              new io.gongkai.contracts.disclosure.SiteRegistered(
                  f.ref(), f.siteType().name(), f.name(), f.code(), f.parent());
          case SiteClosed f ->
              new io.gongkai.contracts.disclosure.SiteClosed(site.ref(), f.reason());
        };
    return Optional.of(new OutgoingEvent(site.organ(), data));
  }
}
