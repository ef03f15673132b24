package io.gongkai.disclosure.interpretation.domain;

/** The forms in which a document may be interpreted. */
public enum InterpretationForm {
  TEXT,
  GRAPHIC,
  VIDEO,
  AUDIO,
  INTERVIEW,
  PRESS_CONFERENCE,
  QA
}
