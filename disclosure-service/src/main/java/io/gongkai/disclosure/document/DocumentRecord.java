package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentMade;
import io.gongkai.disclosure.document.domain.DocumentSteps;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** A document as it lies in the store, with the state that its facts give. */
public record DocumentRecord(Stored<DocumentFact> stored, Document document) {

  /** The id of a document, the same in every service that knows organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("doc", organ, "document", ref);
  }

  /** Reads the state out of the facts. */
  public static DocumentRecord of(Stored<DocumentFact> stored) {
    Recorded<DocumentFact> first = stored.facts().getFirst();
    if (!(first.fact() instanceof DocumentMade made)) {
      throw new IllegalStateException("the history of " + stored.id() + " has no beginning");
    }
    Document document = Document.formed(first.stamp().on(), first.stamp().known(), made);
    for (Recorded<DocumentFact> next : stored.facts().subList(1, stored.facts().size())) {
      document = document.then(next.stamp().on(), next.stamp().known(), next.fact());
    }
    return new DocumentRecord(stored, document);
  }

  public String id() {
    return stored.id();
  }

  /** The organ that made the document. */
  public String organ() {
    return document.made().organ();
  }

  /** Whether the public has seen the document, withdrawn since or not. */
  public boolean isPublished() {
    return document.publication() != null;
  }

  /** The steps that are open to the document, for one of this stamp. */
  DocumentSteps stepsOf(Stamp stamp) {
    return document.stepsKnownOn(stamp.known());
  }

  /** The name of the state that decides what is lawful. */
  public String state() {
    return document.steps().state();
  }
}
