package io.gongkai.contracts.request;

/** The opinion of a third party, or its silence, was recorded. */
public record ThirdPartyAnswered(String ref, String consultation, String answer) {}
