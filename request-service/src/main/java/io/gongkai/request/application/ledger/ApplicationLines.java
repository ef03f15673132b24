package io.gongkai.request.application.ledger;

import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.party.IdentifyPerson;
import io.gongkai.request.party.RegisterParty;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The kinds {@code request.*}. */
@Component
final class ApplicationLines implements LineReader {

  private final Map<String, Reading> readings = new HashMap<>();
  private final IdentifyPerson identify;

  ApplicationLines(List<Readings> parts, IdentifyPerson identify) {
    this.identify = identify;
    parts.forEach(part -> readings.putAll(part.byKind()));
  }

  @Override
  public Set<String> kinds() {
    return Set.copyOf(readings.keySet());
  }

  @Override
  public Class<?> facts() {
    return ApplicationFact.class;
  }

  @Override
  public String subject(Line line) {
    return line.id("app");
  }

  @Override
  public Set<String> people(Line line) {
    return line.kind().equals(ArrivalLines.SUBMITTED)
        ? Set.of(
            identify.handle(
                new RegisterParty.Command(
                    line.organ(), ArrivalLines.person(line.fields().object("applicant")))))
        : Set.of();
  }

  @Override
  public Mono<?> read(Line line) {
    Reading reading = readings.get(line.kind());
    if (reading == null) {
      throw new IllegalArgumentException("no application line: " + line.kind());
    }
    return reading.read(line.id("app"), line);
  }
}
