package io.gongkai.disclosure.document.ledger;

import io.gongkai.disclosure.document.AmendDocument;
import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.MakeDocument;
import io.gongkai.disclosure.document.PublishDocument;
import io.gongkai.disclosure.document.RepealDocument;
import io.gongkai.disclosure.document.Target;
import io.gongkai.disclosure.document.WithdrawDocument;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentStep;
import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.disclosure.document.domain.Draft;
import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lines of the family {@code document}. */
@Component
final class ReadDocumentLine implements LineReader {

  private final MakeDocument make;
  private final PublishDocument publish;
  private final AmendDocument amend;
  private final RepealDocument repeal;
  private final WithdrawDocument withdraw;

  ReadDocumentLine(
      MakeDocument make,
      PublishDocument publish,
      AmendDocument amend,
      RepealDocument repeal,
      WithdrawDocument withdraw) {
    this.make = make;
    this.publish = publish;
    this.amend = amend;
    this.repeal = repeal;
    this.withdraw = withdraw;
  }

  @Override
  public Set<String> kinds() {
    return Arrays.stream(DocumentStep.values()).map(DocumentStep::kind).collect(Collectors.toSet());
  }

  @Override
  public Class<?> facts() {
    return DocumentFact.class;
  }

  @Override
  public String subject(Line line) {
    return DocumentRecord.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    Target target = new Target(subject(line), null, line.stamp());
    String reason = line.fields().textOrNull("reason");
    String by = line.fields().textOrNull("by");
    return switch (DocumentStep.of(line.kind())) {
      case MADE -> make.handle(made(line));
      case PUBLISHED ->
          publish.handle(new PublishDocument.Command(target, line.fields().textOrNull("site")));
      case AMENDED -> amend.handle(new AmendDocument.Command(target, reason, by));
      case REPEALED -> repeal.handle(new RepealDocument.Command(target, reason, by));
      case WITHDRAWN -> withdraw.handle(new WithdrawDocument.Command(target, reason, by));
    };
  }

  private static MakeDocument.Command made(Line line) {
    Fields f = line.fields();
    Draft draft =
        new Draft(
            DocumentType.valueOf(f.text("type")),
            f.text("title"),
            f.textOrNull("documentNumber"),
            f.number("category"),
            f.textOrNull("content"),
            f.dateOrNull("effective"),
            f.dateOrNull("expires"),
            f.texts("keyAreas"));
    return new MakeDocument.Command(line.organ(), line.ref(), draft, line.stamp());
  }
}
