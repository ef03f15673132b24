package io.gongkai.disclosure.site.domain;

import io.gongkai.disclosure.site.domain.SiteFact.SiteClosed;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A site, channel or account of the register, perhaps closed by now.
 *
 * @param lastKnown the day the last step became known; orders the history
 */
public record Site(
    SiteRegistered registered, LocalDate since, @Nullable Closing closing, LocalDate lastKnown) {

  private static final String CLOSED = "site.closed";

  /** The end of a site: from which day, and why. */
  public record Closing(LocalDate on, String reason) {}

  /** The site as its first fact leaves it. */
  public static Site opened(LocalDate on, LocalDate known, SiteRegistered registered) {
    return new Site(registered, on, null, known);
  }

  /** The site after one more fact of a day that became known on the same or a later one. */
  public Site then(LocalDate on, LocalDate known, SiteFact fact) {
    return switch (fact) {
      case SiteRegistered _ -> throw new IllegalStateException("registered twice");
      case SiteClosed closed ->
          new Site(registered, since, new Closing(on, closed.reason()), known);
    };
  }

  /** Closes a site that is open. */
  public SiteClosed close(LocalDate on, LocalDate known, String reason) {
    if (closing != null || isBeforeLast(on, known)) {
      throw refusal(CLOSED, on, known);
    }
    return new SiteClosed(reason);
  }

  /** A second registration of the same site, which is never lawful. */
  public RuleBroken registeredAgain(LocalDate on, LocalDate known) {
    return refusal("site.registered", on, known);
  }

  private boolean isBeforeLast(LocalDate on, LocalDate known) {
    return known.isBefore(lastKnown) || on.isBefore(since);
  }

  private RuleBroken refusal(String step, LocalDate on, LocalDate known) {
    if (isBeforeLast(on, known)) {
      return RuleBroken.of("before-last-step", Map.of("last", lastKnown.toString()));
    }
    List<String> lawful = closing == null ? List.of(CLOSED) : List.of();
    String state = closing == null ? "open" : "closed";
    return RuleBroken.of("step-not-lawful", Map.of("step", step, "state", state, "lawful", lawful));
  }
}
