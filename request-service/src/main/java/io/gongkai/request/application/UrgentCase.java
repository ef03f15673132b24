package io.gongkai.request.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An open case whose due day is near or over, without anything of its applicant.
 *
 * @param ref the number of the case
 * @param level AMBER, RED or OVERDUE
 * @param workingDaysLeft below zero once the day is over
 */
public record UrgentCase(
    String id,
    String organ,
    String ref,
    @Nullable String assignee,
    String level,
    LocalDate due,
    int workingDaysLeft) {}
