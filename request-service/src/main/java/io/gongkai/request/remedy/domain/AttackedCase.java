package io.gongkai.request.remedy.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The application as far as a remedy needs it.
 *
 * @param organ who handles it
 * @param account who may see it as its applicant
 * @param received the statutory received date, null before receipt is confirmed
 * @param due the last day for a reply, null where no clock runs
 * @param acts its replies and closings
 */
public record AttackedCase(
    String organ,
    String application,
    @Nullable String account,
    @Nullable LocalDate received,
    @Nullable LocalDate due,
    List<Act> acts) {

  public AttackedCase {
    acts = List.copyOf(acts);
  }

  /** The act attacked by a filing on {@code day}: the latest before it. */
  Optional<Act> latest(LocalDate day) {
    return acts.stream()
        .filter(act -> act.isDecision() && !act.on().isAfter(day))
        .reduce((one, other) -> BY_DAY.compare(one, other) > 0 ? one : other);
  }

  /** Since when the limits run: the act in hand, or the silence after the last day. */
  LocalDate grievance(LocalDate day) {
    if (received == null || received.isAfter(day)) {
      throw RuleBroken.of("not-received");
    }
    return latest(day).map(act -> act.since(day)).orElseGet(() -> silence(day));
  }

  /** Whether there is an act or a silence to complain of. */
  boolean hasGrievance(LocalDate day) {
    boolean received = this.received != null && !this.received.isAfter(day);
    return received && (latest(day).isPresent() || (due != null && day.isAfter(due)));
  }

  // 法释〔2025〕8号 art. 2(2): a late answer can be attacked in either way, an open case in time cannot.
  private LocalDate silence(LocalDate day) {
    if (due == null || !day.isAfter(due)) {
      throw RuleBroken.of("step-not-lawful", Map.of("state", "NOT_REPLIED", "lawful", List.of()));
    }
    return due;
  }

  private static final Comparator<Act> BY_DAY = Comparator.comparing(Act::on);
}
