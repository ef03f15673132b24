package io.gongkai.gateway.imports;

import io.gongkai.gateway.edge.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of the stream that answers an import, beside the answers to the lines themselves. */
sealed interface Message {

  /** Now and then: how much has been answered so far. */
  record Counted(Counts progress) implements Message {}

  /** The last line of an import that came to its end. */
  record Summed(Summary summary) implements Message {}

  /** The last line of one that did not; the file may be sent again, nothing is done twice. */
  record Broken(Problem problem) implements Message {}

  record Counts(long lines, long applied, long unchanged, long waiting, long rejected) {}

  record Summary(long lines, long applied, long unchanged, long waiting, List<Rejected> rejected) {}

  record Rejected(
      long line, @Nullable String ref, @Nullable String code, @Nullable String detail) {}
}
