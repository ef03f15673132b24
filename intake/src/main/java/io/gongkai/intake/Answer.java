package io.gongkai.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/** What became of a line. */
record Answer(
    long line,
    @Nullable String ref,
    Result result,
    @JsonInclude(Include.NON_NULL) @Nullable String code,
    @JsonInclude(Include.NON_NULL) @Nullable String detail,
    @JsonInclude(Include.NON_NULL) @Nullable String receipt) {

  /** In lower case on the wire. */
  enum Result {
    applied,
    unchanged,
    waiting,
    rejected
  }

  static Answer of(long line, @Nullable String ref, Result result) {
    return new Answer(line, ref, result, null, null, null);
  }

  static Answer rejected(long line, @Nullable String ref, String code, String detail) {
    return new Answer(line, ref, Result.rejected, code, detail, null);
  }

  static Answer waiting(long line, @Nullable String ref, String receipt) {
    return new Answer(line, ref, Result.waiting, null, null, receipt);
  }
}
