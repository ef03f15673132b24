package io.gongkai.disclosure.site.ledger;

import io.gongkai.disclosure.site.RegisterSite;
import io.gongkai.disclosure.site.SiteRecord;
import io.gongkai.disclosure.site.domain.SiteFact;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.disclosure.site.domain.SiteType;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code site.registered}. */
@Component
final class ReadSiteRegisteredLine implements LineReader {

  private final RegisterSite register;

  ReadSiteRegisteredLine(RegisterSite register) {
    this.register = register;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("site.registered");
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
    Fields f = line.fields();
    SiteRegistered fact =
        new SiteRegistered(
            line.organ(),
            line.ref(),
            SiteType.valueOf(f.text("type")),
            f.text("name"),
            f.textOrNull("code"),
            f.textOrNull("parent"));
    return register.handle(new RegisterSite.Command(fact, line.stamp()));
  }
}
