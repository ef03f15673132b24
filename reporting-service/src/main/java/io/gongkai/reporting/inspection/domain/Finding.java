package io.gongkai.reporting.inspection.domain;

/** What was found wrong, by indicator, with its evidence in words. */
public record Finding(String indicator, String evidence) {}
