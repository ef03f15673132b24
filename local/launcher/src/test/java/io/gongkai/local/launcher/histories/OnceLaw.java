package io.gongkai.local.launcher.histories;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subject of one line. What it must find there is a subject of the same organ, or nothing. */
record OnceLaw(@Nullable String finds) implements Law {

  OnceLaw() {
    this(null);
  }

  @Override
  public Verdict judge(Fact next, Docket docket) {
    Verdict found =
        Verdict.unless(
            finds == null || docket.knows(next.organ(), finds, next.text(finds)),
            "unknown-subject");
    List<Fact> life = docket.of(next.subject());
    return life.isEmpty()
        ? found
        : found.and(Law.order(next, life)).and(Verdict.refused("step-not-lawful"));
  }
}
