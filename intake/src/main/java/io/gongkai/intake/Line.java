package io.gongkai.intake;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;

/**
 * A checked line.
 *
 * @param organ who acted
 * @param ref number of the subject in the source system, unique with organ and family
 * @param stamp day, instant of knowing and digest of the line
 * @param fields everything beside the common fields
 */
public record Line(
    String kind, String family, String organ, String ref, Stamp stamp, Fields fields) {

  /** Id of the line's own subject. */
  public String id(String prefix) {
    return AggregateId.of(prefix, organ, family, ref);
  }

  /** Id of another subject that a field names by its ref; it belongs to the same organ. */
  public String id(String prefix, String otherFamily, String otherRef) {
    return AggregateId.of(prefix, organ, otherFamily, otherRef);
  }
}
