package io.gongkai.gateway.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line. {@code ref} is null where it could not be read; {@code code} and the
 * Chinese {@code detail} say why it was rejected; {@code receipt} names a line that waits.
 */
record Answer(
    long line,
    @Nullable String ref,
    Result result,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String code,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String detail,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receipt) {

  /** How a line ended. */
  enum Result {
    @JsonProperty("applied")
    APPLIED,
    @JsonProperty("unchanged")
    UNCHANGED,
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("rejected")
    REJECTED
  }

  static Answer rejected(long line, @Nullable String ref, String code, String detail) {
    return new Answer(line, ref, Result.REJECTED, code, detail, null);
  }
}
