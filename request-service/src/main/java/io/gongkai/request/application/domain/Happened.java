package io.gongkai.request.application.domain;

/** A fact and the step that made it. */
public record Happened(Step step, ApplicationFact fact) {}
