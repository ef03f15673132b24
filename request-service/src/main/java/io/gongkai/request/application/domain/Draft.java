package io.gongkai.request.application.domain;

/** A reply in the making. */
public record Draft(
    String outcome,
    String text,
    boolean publicInterestOverride,
    String drafter,
    boolean approved) {}
