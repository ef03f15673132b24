package io.gongkai.disclosure.administration.ledger;

import io.gongkai.disclosure.administration.FigureRecord;
import io.gongkai.disclosure.administration.RecordFigure;
import io.gongkai.disclosure.administration.domain.AdministrationItem;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import io.gongkai.disclosure.administration.domain.FigureKind;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lines of the families {@code administration}, {@code fees} and {@code procurement}. */
@Component
final class ReadFigureLine implements LineReader {

  private final RecordFigure record;

  ReadFigureLine(RecordFigure record) {
    this.record = record;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        "administration.items",
        "administration.decisions",
        "fees.collected",
        "procurement.concluded");
  }

  @Override
  public Class<?> facts() {
    return FigureFact.class;
  }

  @Override
  public String subject(Line line) {
    return FigureRecord.id(fact(line));
  }

  @Override
  public Mono<?> read(Line line) {
    return record.handle(new RecordFigure.Command(fact(line), line.stamp()));
  }

  private static FigureFact fact(Line line) {
    Fields f = line.fields();
    return switch (FigureKind.of(line.kind())) {
      case ITEMS -> new ItemsCounted(line.organ(), line.ref(), item(f), f.number("count"));
      case DECISIONS -> new DecisionsCounted(line.organ(), line.ref(), item(f), f.number("count"));
      case FEES -> new FeesCollected(line.organ(), line.ref(), f.fen("amount"));
      case PROCUREMENT ->
          new ProcurementConcluded(line.organ(), line.ref(), f.text("title"), f.fen("amount"));
    };
  }

  private static AdministrationItem item(Fields f) {
    return AdministrationItem.valueOf(f.text("item"));
  }
}
