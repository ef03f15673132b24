package io.gongkai.contracts.reporting;

/** The inspection of a quarter was circulated (通报). */
public record InspectionCirculated(String ref, int year, int quarter) {}
