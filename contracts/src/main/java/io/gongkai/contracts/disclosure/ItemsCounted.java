package io.gongkai.contracts.disclosure;

/** How many items the list of an organ holds from this day on. */
public record ItemsCounted(String ref, String item, long count) {}
