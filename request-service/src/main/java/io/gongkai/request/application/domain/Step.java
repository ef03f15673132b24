package io.gongkai.request.application.domain;

import java.time.LocalDate;

/**
 * When and by whom something is done.
 *
 * @param on the legal day, Asia/Shanghai
 * @param known the day it became known; orders the history
 * @param attested a source system did it long ago and vouches for what it does not carry
 */
public record Step(LocalDate on, LocalDate known, String by, boolean attested) {}
