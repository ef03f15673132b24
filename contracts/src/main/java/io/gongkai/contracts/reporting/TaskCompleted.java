package io.gongkai.contracts.reporting;

import org.jspecify.annotations.Nullable;

/** A task of the yearly work plan was completed. */
public record TaskCompleted(String ref, @Nullable String evidence) {}
