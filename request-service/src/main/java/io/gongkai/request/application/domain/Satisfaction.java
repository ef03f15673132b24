package io.gongkai.request.application.domain;

/** What the applicant thinks of the answer (满意度). */
public enum Satisfaction {
  SATISFIED,
  BASICALLY_SATISFIED,
  DISSATISFIED
}
