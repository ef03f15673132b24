package io.gongkai.request.receipt.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office attests; never a person. The names are those on the wire.
 *
 * @param application id of the case
 * @param digest {@code sha-256:} and the digest of the content, in base64url without padding
 * @param channel code of the way it came
 * @param arrived the day it arrived at the organ
 * @param received the received date of art. 31; null before receipt is confirmed
 * @param due last day for the reply as of {@code signed}; null while the clock stands still
 */
public record Receipt(
    String organ,
    String application,
    String digest,
    String channel,
    LocalDate arrived,
    @Nullable LocalDate received,
    @Nullable LocalDate due,
    LocalDate signed) {}
