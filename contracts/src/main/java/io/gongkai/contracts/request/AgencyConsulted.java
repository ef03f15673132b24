package io.gongkai.contracts.request;

import java.time.LocalDate;

/** A co-producing or other organ was asked for its opinion (art. 34). */
public record AgencyConsulted(String ref, String consultation, LocalDate delivered) {}
