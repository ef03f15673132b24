package io.gongkai.reporting.annualreport.domain;

import java.time.LocalDate;

/** The public event behind a number: whose, about which subject, which one, and its legal day. */
public record Evidence(
    String organ, String subject, String ref, String event, String type, LocalDate on) {}
