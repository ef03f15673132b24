package io.gongkai.reporting.inspection.ledger;

import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.reporting.inspection.InspectionEntry;
import io.gongkai.reporting.inspection.RectificationEntry;
import io.gongkai.reporting.inspection.Rectify;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationCompleted;
import io.gongkai.reporting.inspection.domain.RectificationFact.RectificationVerified;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lines {@code rectification.completed} and {@code rectification.verified}. */
@Component
final class ReadRectificationLine implements LineReader {

  private final Rectify rectify;

  ReadRectificationLine(Rectify rectify) {
    this.rectify = rectify;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("rectification.completed", "rectification.verified");
  }

  @Override
  public Class<?> facts() {
    return RectificationFact.class;
  }

  @Override
  public String subject(Line line) {
    return RectificationEntry.id(line.organ(), line.ref());
  }

  /** One finding under several numbers: a step that waits is not overtaken by a later one. */
  @Override
  public Set<String> claims(Line line) {
    return Set.of(inspection(line) + "#" + line.fields().number("finding"));
  }

  @Override
  public Mono<?> read(Line line) {
    String inspection = inspection(line);
    int finding = line.fields().number("finding");
    RectificationFact fact =
        line.kind().equals("rectification.completed")
            ? new RectificationCompleted(line.organ(), line.ref(), inspection, finding)
            : new RectificationVerified(line.organ(), line.ref(), inspection, finding);
    return rectify.handle(new Rectify.Command(fact, null, line.stamp()));
  }

  private static String inspection(Line line) {
    return InspectionEntry.id(line.organ(), line.fields().text("inspection"));
  }
}
