package io.gongkai.request.application.domain;

/**
 * What the applicant was asked for.
 *
 * @param correction a correction was asked for (art. 30: once)
 * @param corrected the applicant corrected
 * @param outstanding a correction asked for by override is still awaited
 * @param reasons reasons were asked for (art. 35)
 * @param deferrable reasons were given, so that a later day may be set (art. 35)
 */
public record Asked(
    boolean correction,
    boolean corrected,
    boolean outstanding,
    boolean reasons,
    boolean deferrable) {
  static final Asked NOTHING = new Asked(false, false, false, false, false);
}
