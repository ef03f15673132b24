package io.gongkai.kit.listen;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An event that was heard.
 *
 * @param id {@code <aggregate>/<seq>}, the same on every repetition
 * @param type e.g. {@code io.gongkai.toys.toy-sold.v1}
 * @param subject the aggregate
 * @param sequence place of the fact in its aggregate
 * @param time when its office knew it
 * @param factdate the legal day
 * @param tenant code of who acted
 * @param data the record of the contracts, or the JSON itself
 * @param message the whole message as it came
 */
public record Received<E>(
    String id,
    String type,
    String subject,
    long sequence,
    Instant time,
    LocalDate factdate,
    String tenant,
    E data,
    String message) {}
