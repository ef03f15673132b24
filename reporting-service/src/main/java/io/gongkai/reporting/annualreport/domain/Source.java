package io.gongkai.reporting.annualreport.domain;

import java.util.List;

/**
 * Where a measure goes: templates of cell ids and of the row, whose {@code {code}} parts are filled
 * in through {@link Codes}; {@code decimals} shifts the point of added figures (fen to 万元: 6).
 */
public record Source(String measure, List<String> cells, String row, int decimals) {}
