package io.gongkai.disclosure.interpretation.ledger;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.interpretation.InterpretationRecord;
import io.gongkai.disclosure.interpretation.PublishInterpretation;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.disclosure.interpretation.domain.InterpretationForm;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The line {@code interpretation.published}; its document belongs to the same organ. */
@Component
final class ReadInterpretationLine implements LineReader {

  private final PublishInterpretation publish;

  ReadInterpretationLine(PublishInterpretation publish) {
    this.publish = publish;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("interpretation.published");
  }

  @Override
  public Class<?> facts() {
    return InterpretationFact.class;
  }

  @Override
  public String subject(Line line) {
    return InterpretationRecord.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    Fields f = line.fields();
    String document = DocumentRecord.id(line.organ(), f.text("document"));
    InterpretationPublished fact =
        new InterpretationPublished(
            line.organ(),
            line.ref(),
            document,
            InterpretationForm.valueOf(f.text("form")),
            f.text("title"));
    return publish.handle(
        new PublishInterpretation.Command(fact, f.text("document"), line.stamp()));
  }
}
