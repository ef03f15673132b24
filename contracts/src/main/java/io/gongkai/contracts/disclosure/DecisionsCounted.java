package io.gongkai.contracts.disclosure;

/** Decisions made in the period that ends on the fact date. */
public record DecisionsCounted(String ref, String item, long count) {}
