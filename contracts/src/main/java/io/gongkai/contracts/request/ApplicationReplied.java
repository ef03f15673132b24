package io.gongkai.contracts.request;

/**
 * The organ replied; {@code round} counts from 1, a reply after a corrected remedy is round 2 and
 * more.
 */
public record ApplicationReplied(String ref, String outcome, boolean late, int round) {}
