package io.gongkai.contracts.reporting;

import java.time.LocalDate;
import java.util.List;

/** A task of the yearly work plan was assigned to {@code responsible} organs. */
public record TaskPlanned(
    String ref, int year, String aspect, String title, List<String> responsible, LocalDate due) {}
