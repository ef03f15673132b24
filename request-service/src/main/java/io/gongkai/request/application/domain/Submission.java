package io.gongkai.request.application.domain;

import java.time.LocalDate;

/** What is known since the application arrived. */
public record Submission(
    String organ,
    String ref,
    Channel channel,
    ApplicantCategory category,
    String party,
    String text,
    Delivery delivery,
    LocalDate arrived) {}
