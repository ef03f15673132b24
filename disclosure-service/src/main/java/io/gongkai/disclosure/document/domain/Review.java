package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;

/** The examination that Art. 17 asks for before anything is published. */
public record Review(LocalDate on, String reviewer, boolean mayBePublic) {}
