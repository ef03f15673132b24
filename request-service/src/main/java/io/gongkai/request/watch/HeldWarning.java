package io.gongkai.request.watch;

import io.gongkai.request.watch.domain.Warning;
import java.time.Instant;

/** A warning as it lies in the store; {@code at} = when the newest of its facts was recorded. */
public record HeldWarning(String id, long version, Instant at, Warning warning) {}
