package io.gongkai.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** What became of one parked line. */
@JsonInclude(Include.NON_NULL)
record Outcome(String result, @Nullable String code, @Nullable String detail) {}
