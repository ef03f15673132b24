package io.gongkai.reporting.inspection.domain;

/**
 * What happens to the rectification of a finding; {@code inspection} is an id, {@code finding} an
 * index.
 */
public sealed interface RectificationFact {

  String organ();

  String ref();

  String inspection();

  int finding();

  record RectificationCompleted(String organ, String ref, String inspection, int finding)
      implements RectificationFact {}

  record RectificationVerified(String organ, String ref, String inspection, int finding)
      implements RectificationFact {}
}
