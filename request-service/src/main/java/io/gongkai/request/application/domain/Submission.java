package io.gongkai.request.application.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known since the application arrived; persons and words are references. */
public record Submission(
    String organ,
    String ref,
    Channel channel,
    ApplicantCategory category,
    String party,
    String subject,
    String description,
    Delivery delivery,
    @Nullable String owner,
    LocalDate arrived) {}
