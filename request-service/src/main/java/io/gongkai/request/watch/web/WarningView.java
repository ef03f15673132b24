package io.gongkai.request.watch.web;

import io.gongkai.request.watch.HeldWarning;
import io.gongkai.request.watch.domain.Warning;
import io.gongkai.request.watch.domain.WarningState;
import io.gongkai.request.watch.domain.WarningText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A warning and what became of it.
 *
 * @param at when the newest thing happened to it
 * @param reason why it was not sent, a code
 */
record WarningView(
    String id,
    long version,
    String organ,
    String application,
    String ref,
    String level,
    LocalDate due,
    @Nullable String assignee,
    String channel,
    WarningState state,
    int attempts,
    @Nullable String reason,
    Instant at,
    String text) {
  static WarningView of(HeldWarning held) {
    Warning w = held.warning();
    return new WarningView(
        held.id(),
        held.version(),
        w.begun().organ(),
        w.begun().application(),
        w.begun().ref(),
        w.begun().level(),
        w.begun().due(),
        w.begun().assignee(),
        w.begun().channel(),
        w.state(),
        w.attempts(),
        w.reason(),
        held.at(),
        WarningText.of(w.begun()));
  }
}
