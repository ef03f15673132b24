package io.gongkai.request.remedy.domain;

import java.time.LocalDate;

/** A fact, its legal day and the day it became known; the second orders a history. */
public record Step(LocalDate on, LocalDate known, RemedyFact fact) {}
