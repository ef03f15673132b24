package io.gongkai.gateway.imports;

import org.jspecify.annotations.Nullable;

/** What has become of a parked line since. */
record Settled(Answer.Result result, @Nullable String code, @Nullable String detail) {}
