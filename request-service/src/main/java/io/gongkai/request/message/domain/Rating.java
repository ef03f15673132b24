package io.gongkai.request.message.domain;

/** What the writer thinks of the answer. */
public enum Rating {
  SATISFIED,
  BASICALLY_SATISFIED,
  DISSATISFIED
}
