package io.gongkai.reporting.heard;

import java.util.Set;

/** The years of an organ's facts; its own registration is none. */
public record OrganYears(String organ, Set<Integer> years) {}
