package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.ClockReading.Limit;
import io.gongkai.request.application.domain.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on the desk.
 *
 * @param workingDaysLeft after today up to the due day; below zero once it is over, absent while no
 *     day is counted
 * @param limits other last days that count now: opinions, correction, payment
 */
record InboxItem(
    ApplicationView application,
    Level level,
    @Nullable Integer workingDaysLeft,
    List<Limit> limits) {}
