package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.Member;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Pages through the members of a cell. A position says nothing about the case it stands at, and
 * what comes in meanwhile shifts nothing.
 */
public interface Positions {

  /** Some members, and the position of what follows. */
  record Part(List<Member> members, Optional<String> next) {}

  /** Up to {@code limit} members after a position; BadRequest for one that was never given out. */
  Part part(Cell cell, @Nullable String after, int limit);
}
