package io.gongkai.request.application.domain;

import java.time.LocalDate;

/** A reply or a closing, in the order they were made; {@code outcome} is the registered one. */
public record Decision(LocalDate on, String outcome, boolean reply, boolean late, int round) {}
