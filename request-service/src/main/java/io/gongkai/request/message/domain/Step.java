package io.gongkai.request.message.domain;

import java.time.LocalDate;

/** A fact of a message, its legal day, the day it became known, and who did it. */
public record Step(LocalDate on, LocalDate known, String by, MessageFact fact) {}
