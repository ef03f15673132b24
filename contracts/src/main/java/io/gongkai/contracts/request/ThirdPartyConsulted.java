package io.gongkai.contracts.request;

import java.time.LocalDate;

/**
 * A third party was asked for its opinion (art. 32); {@code consultation} names the sub-case, never
 * the party.
 */
public record ThirdPartyConsulted(String ref, String consultation, LocalDate delivered) {}
