package io.gongkai.request.application.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One thing that is told to have happened; what its type does not need stays null. */
public record SimulatedEvent(
    Type type,
    LocalDate on,
    @Nullable LocalDate delivered,
    @Nullable Integer workingDays,
    @Nullable LocalDate until) {

  /** In the order in which things of one day are taken: what ends comes before what begins. */
  public enum Type {
    THIRD_PARTY_ANSWERED,
    AGENCY_ANSWERED,
    CORRECTED,
    FEE_PAID,
    REASONS_GIVEN,
    EXTENDED,
    REPLY_DEFERRED,
    THIRD_PARTY_CONSULTED,
    AGENCY_CONSULTED,
    CORRECTION_REQUESTED,
    REASONS_REQUESTED,
    FEE_NOTICED
  }
}
