package io.gongkai.request.remedy.ledger;

import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.request.remedy.RecordRemedyDecision;
import io.gongkai.request.remedy.RegisterRemedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import io.gongkai.request.remedy.domain.RemedyResult;
import io.gongkai.request.remedy.domain.RemedyType;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** {@code remedy.filed} and {@code remedy.decided}. */
@Component
final class RemedyLines implements LineReader {

  private static final String FILED = "remedy.filed";
  private static final String DECIDED = "remedy.decided";

  private final RegisterRemedy register;
  private final RecordRemedyDecision decide;

  RemedyLines(RegisterRemedy register, RecordRemedyDecision decide) {
    this.register = register;
    this.decide = decide;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(FILED, DECIDED);
  }

  @Override
  public Class<?> facts() {
    return RemedyFact.class;
  }

  @Override
  public String subject(Line line) {
    return line.id("rem");
  }

  @Override
  public Mono<?> read(Line line) {
    return line.kind().equals(FILED)
        ? register.handle(filing(line))
        : decide.handle(decision(line));
  }

  private RegisterRemedy.Command filing(Line line) {
    return new RegisterRemedy.Command(
        line.organ(),
        line.ref(),
        line.id("app", "request", line.fields().text("request")),
        RemedyType.valueOf(line.fields().text("type")),
        line.stamp());
  }

  private RecordRemedyDecision.Command decision(Line line) {
    return new RecordRemedyDecision.Command(
        subject(line),
        null,
        RemedyResult.valueOf(line.fields().text("result")),
        null,
        line.stamp());
  }
}
