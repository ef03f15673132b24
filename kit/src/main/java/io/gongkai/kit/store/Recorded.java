package io.gongkai.kit.store;

import io.gongkai.kit.Stamp;

/** A fact in its place: {@code seq} is dense from 1 within the aggregate. */
public record Recorded<F>(long seq, Stamp stamp, F fact) {}
