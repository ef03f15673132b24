package io.gongkai.local.launcher.check;

import java.util.List;

/**
 * One rule in one place.
 *
 * @param rule R1, R2, R3, R4 or R7
 * @param ok false if the numbers contradict each other
 * @param cells that take part, the total first
 */
public record Finding(String rule, boolean ok, List<String> cells, String detail) {}
