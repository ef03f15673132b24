package io.gongkai.disclosure.interpretation;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.ReadDocument;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Publishes the interpretation of a document that exists ({@code unknown-subject} otherwise). */
@UseCase
public final class PublishInterpretation {

  /** The interpretation, and the name under which the caller knows its document. */
  public record Command(InterpretationPublished interpretation, String documentRef, Stamp stamp) {}

  private final Interpretations interpretations;
  private final ReadDocument document;
  private final RequireOrgan organ;

  PublishInterpretation(
      Interpretations interpretations, ReadDocument document, RequireOrgan organ) {
    this.interpretations = interpretations;
    this.document = document;
    this.organ = organ;
  }

  /** Answers with the new interpretation; a second publication is {@code step-not-lawful}. */
  public Mono<InterpretationRecord> handle(Command c) {
    InterpretationPublished fact = c.interpretation();
    String id = InterpretationRecord.id(fact.organ(), fact.ref());
    return organ
        .handle(fact.organ())
        .then(Mono.defer(() -> document.handle(fact.document())))
        .switchIfEmpty(Mono.error(() -> unknown(c)))
        .doOnNext(found -> requirePublic(found, c))
        .flatMap(_ -> interpretations.start(id, c.stamp(), fact))
        .map(InterpretationRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  /** A ledger may bring the two in any order; live an interpretation explains what can be read. */
  private static void requirePublic(DocumentRecord found, Command c) {
    if (c.stamp().attested() || found.isPublished()) {
      return;
    }
    if (!found.organ().equals(c.interpretation().organ())) {
      throw unknown(c); // what is not public exists for its own organ only
    }
    throw RuleBroken.of("step-not-lawful", Map.of("state", found.state(), "lawful", List.of()));
  }

  private static RuleBroken unknown(Command c) {
    return RuleBroken.of("unknown-subject", Map.of("ref", c.documentRef()));
  }

  private Mono<InterpretationRecord> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(interpretations::find)
        .switchIfEmpty(Mono.error(taken))
        .flatMap(
            s -> Mono.error(InterpretationRecord.of(s).state().publishedAgain(c.stamp().on())));
  }
}
