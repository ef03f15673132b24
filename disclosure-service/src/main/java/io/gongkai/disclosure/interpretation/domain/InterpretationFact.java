package io.gongkai.disclosure.interpretation.domain;

/** What can happen to an interpretation. */
public sealed interface InterpretationFact {

  /** The interpretation came before the public; {@code document} is the id of what it explains. */
  record InterpretationPublished(
      String organ, String ref, String document, InterpretationForm form, String title)
      implements InterpretationFact {}
}
