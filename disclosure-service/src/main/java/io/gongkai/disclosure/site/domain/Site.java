package io.gongkai.disclosure.site.domain;

import io.gongkai.disclosure.site.domain.SiteFact.SiteClosed;
import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A site, channel or account of the register, perhaps closed by now. */
public record Site(SiteRegistered registered, LocalDate since, @Nullable Closing closing) {

  private static final String CLOSED = "site.closed";

  /** The end of a site: from which day, and why. */
  public record Closing(LocalDate on, String reason) {}

  /** The site as its first fact leaves it. */
  public static Site opened(LocalDate on, SiteRegistered registered) {
    return new Site(registered, on, null);
  }

  /** The site after one more fact of a day. */
  public Site then(LocalDate on, SiteFact fact) {
    return switch (fact) {
      case SiteRegistered _ -> throw new IllegalStateException("registered twice");
      case SiteClosed closed -> new Site(registered, since, new Closing(on, closed.reason()));
    };
  }

  /** Closes a site that is open. */
  public SiteClosed close(LocalDate on, String reason) {
    if (closing != null || on.isBefore(since)) {
      throw refusal(CLOSED, on);
    }
    return new SiteClosed(reason);
  }

  /** A second registration of the same site, which is never lawful. */
  public RuleBroken registeredAgain(LocalDate on) {
    return refusal("site.registered", on);
  }

  private RuleBroken refusal(String step, LocalDate on) {
    LocalDate last = closing == null ? since : closing.on();
    if (on.isBefore(last)) {
      return RuleBroken.of("before-last-step", Map.of("last", last.toString()));
    }
    List<String> lawful = closing == null ? List.of(CLOSED) : List.of();
    String state = closing == null ? "open" : "closed";
    return RuleBroken.of("step-not-lawful", Map.of("step", step, "state", state, "lawful", lawful));
  }
}
