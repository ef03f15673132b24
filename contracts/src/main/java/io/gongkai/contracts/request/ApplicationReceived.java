package io.gongkai.contracts.request;

import java.time.LocalDate;

/**
 * The organ confirmed receipt; {@code received} is the statutory received date (art. 31), {@code
 * late} a confirmation after the day of arrival.
 */
public record ApplicationReceived(
    String ref, LocalDate received, LocalDate confirmed, boolean late) {}
