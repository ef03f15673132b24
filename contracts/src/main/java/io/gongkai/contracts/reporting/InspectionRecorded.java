package io.gongkai.contracts.reporting;

/** A site was inspected with so many findings. */
public record InspectionRecorded(String ref, String site, String cadence, int findings) {}
