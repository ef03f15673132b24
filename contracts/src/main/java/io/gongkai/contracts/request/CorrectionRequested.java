package io.gongkai.contracts.request;

import java.time.LocalDate;

/** The organ asked once for a correction until {@code deadline} (art. 30). */
public record CorrectionRequested(String ref, LocalDate deadline) {}
