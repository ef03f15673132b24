package io.gongkai.reporting.inspection.ledger;

import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.intake.WaitsFor;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.inspection.InspectionEntry;
import io.gongkai.reporting.inspection.RecordInspection;
import io.gongkai.reporting.inspection.RequireSite;
import io.gongkai.reporting.inspection.domain.Cadence;
import io.gongkai.reporting.inspection.domain.Finding;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lines {@code inspection.recorded} (its site may be ahead of it) and {@code .circulated}. */
@Component
final class ReadInspectionLine implements LineReader {

  private final RecordInspection record;
  private final RequireSite site;

  ReadInspectionLine(RecordInspection record, RequireSite site) {
    this.record = record;
    this.site = site;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("inspection.recorded", "inspection.circulated");
  }

  @Override
  public Class<?> facts() {
    return InspectionFact.class;
  }

  @Override
  public String subject(Line line) {
    return InspectionEntry.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    return line.kind().equals("inspection.recorded") ? recorded(line) : circulated(line);
  }

  private Mono<?> recorded(Line line) {
    Fields f = line.fields();
    String siteId = line.id("site", "site", f.text("site"));
    List<Finding> findings =
        f.objects("findings").stream()
            .map(found -> new Finding(found.text("indicator"), found.text("evidence")))
            .toList();
    InspectionFact fact =
        new InspectionRecorded(
            line.organ(), line.ref(), siteId, Cadence.valueOf(f.text("cadence")), findings);
    return site.handle(siteId)
        .onErrorMap(RuleBroken.class, _ -> new WaitsFor(siteId))
        .then(Mono.defer(() -> record.handle(new RecordInspection.Command(fact, line.stamp()))));
  }

  private Mono<?> circulated(Line line) {
    Fields f = line.fields();
    InspectionFact fact =
        new InspectionCirculated(line.organ(), line.ref(), f.number("year"), f.number("quarter"));
    return record.handle(new RecordInspection.Command(fact, line.stamp()));
  }
}
