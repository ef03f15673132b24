package io.gongkai.disclosure.organ.ledger;

import io.gongkai.disclosure.organ.OrganEntry;
import io.gongkai.disclosure.organ.RegisterOrgan;
import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.disclosure.organ.domain.OrganLevel;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code organ}, whose reference is the code of the organ that it registers. */
@Component
final class ReadOrganLine implements LineReader {

  private final RegisterOrgan register;

  ReadOrganLine(RegisterOrgan register) {
    this.register = register;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("organ");
  }

  @Override
  public boolean organMustBeKnown() {
    return false;
  }

  @Override
  public Class<?> facts() {
    return OrganFact.class;
  }

  @Override
  public String subject(Line line) {
    return OrganEntry.id(line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    if (!line.organ().equals(line.ref())) {
      return Mono.error(RuleBroken.of("bad-value", Map.of("field", "organ")));
    }
    Fields f = line.fields();
    OrganRegistered organ =
        new OrganRegistered(
            line.ref(),
            f.text("name"),
            f.textOrNull("parent"),
            OrganLevel.valueOf(f.text("level")),
            f.text("division"));
    return register.handle(new RegisterOrgan.Command(organ, line.stamp()));
  }
}
