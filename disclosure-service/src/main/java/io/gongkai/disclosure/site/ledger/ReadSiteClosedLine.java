package io.gongkai.disclosure.site.ledger;

import io.gongkai.disclosure.site.CloseSite;
import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code site.closed}. */
@Component
final class ReadSiteClosedLine implements LineReader {

  private final CloseSite close;

  ReadSiteClosedLine(CloseSite close) {
    this.close = close;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("site.closed");
  }

  @Override
  public Class<?> facts() {
    return SiteFact.class;
  }

  @Override
  public String subject(Line line) {
    return SiteRecord.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    String reason = line.fields().text("reason");
    return close.handle(new CloseSite.Command(subject(line), null, reason, line.stamp()));
  }
}
