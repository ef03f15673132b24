package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.party.KeepText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What every step has in common: load, decide, keep. Words go to the party room only when the step
 * is lawful.
 */
@UseCase
public final class TakeStep {

  /** A decision of the domain; {@code text} is the reference of the words that were kept. */
  @FunctionalInterface
  public interface Decision {
    List<ApplicationFact> take(Moment moment, String text);
  }

  /**
   * {@code seen} is null for a line of a ledger, which is judged on the newest state; {@code words}
   * is null where a step carries none.
   */
  public record Command(
      String id, @Nullable Version seen, Stamp stamp, @Nullable String words, Decision decision) {

    @Override
    public String toString() {
      return "TakeStep[" + id + "]";
    }
  }

  private final Applications applications;
  private final Rulebooks rulebooks;
  private final KeepText keep;

  TakeStep(Applications applications, Rulebooks rulebooks, KeepText keep) {
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.keep = keep;
  }

  public Mono<HeldApplication> handle(Command c) {
    return text(c)
        .flatMap(
            text ->
                applications.change(
                    c.id(),
                    c.seen(),
                    c.stamp(),
                    application -> decide(c, moment(application, c), text)));
  }

  private static List<ApplicationFact> decide(Command c, Moment moment, String text) {
    List<ApplicationFact> facts = c.decision().take(moment, text);
    if (!facts.isEmpty() && c.words() != null && text.isEmpty()) {
      throw new StaleVersion(c.id()); // lawful only since the words were weighed
    }
    return facts;
  }

  private Mono<String> text(Command c) {
    String words = c.words();
    if (words == null) {
      return Mono.just("");
    }
    return applications
        .find(c.id())
        .filter(held -> isLawful(c, moment(held.application(), c)))
        .flatMap(
            held ->
                keep.handle(new KeepText.Command(held.application().submission().party(), words)))
        .defaultIfEmpty("");
  }

  private static boolean isLawful(Command c, Moment moment) {
    try {
      return !c.decision().take(moment, "").isEmpty();
    } catch (RuleBroken refused) {
      return false; // the same decision will say so again, where a repeated line is known
    }
  }

  private Moment moment(Application application, Command c) {
    Stamp stamp = c.stamp();
    Step step = new Step(stamp.on(), stamp.known(), stamp.by(), stamp.attested());
    return new Moment(application, step, rulebooks.law());
  }
}
