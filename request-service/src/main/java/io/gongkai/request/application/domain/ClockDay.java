package io.gongkai.request.application.domain;

import java.time.LocalDate;

/**
 * One day of the clock's explanation.
 *
 * @param n working days counted since the last reset, up to the end of this day
 * @param because code of the reason
 */
public record ClockDay(
    LocalDate date, boolean counted, int n, String because, String zh, String en) {}
