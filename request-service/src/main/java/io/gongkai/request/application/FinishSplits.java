package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.time.Now;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.ApplicationFact.Part;
import io.gongkai.request.application.domain.Happened;
import io.gongkai.request.application.domain.Splitting;
import io.gongkai.request.application.domain.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Makes the cases that a split decided and that do not exist yet. Ids follow from the split, and
 * how far a case is follows from its version: whoever does it again, or at the same time, makes
 * nothing twice.
 */
@UseCase
public final class FinishSplits {
  /** {@code parent} null = all that were left unfinished. */
  public record Command(@Nullable String parent) {}

  private final Applications applications;
  private final Families families;
  private final Now now;

  FinishSplits(Applications applications, Families families, Now now) {
    this.applications = applications;
    this.families = families;
    this.now = now;
  }

  public Mono<Void> handle(Command c) {
    Flux<HeldApplication> open =
        c.parent() == null ? families.unfinished() : applications.find(c.parent()).flux();
    return open.concatMap(this::finish).then();
  }

  private Mono<Void> finish(HeldApplication whole) {
    List<Happened> inherited = Splitting.inherited(whole.history());
    return Flux.fromIterable(whole.application().kinship().parts())
        .concatMap(part -> begun(whole, part).flatMap(made -> grown(made, inherited)))
        .then(Mono.defer(() -> done(whole)))
        .then()
        .onErrorResume(FinishSplits::isTakenOver, faster -> Mono.empty());
  }

  private Mono<HeldApplication> begun(HeldApplication whole, Part part) {
    Happened first = whole.history().getFirst();
    List<ApplicationFact> facts =
        List.of(submitted(whole.application().submission(), part), splitOff(whole));
    return applications
        .find(part.id())
        .switchIfEmpty(Mono.defer(() -> applications.start(part.id(), stamp(first), facts)));
  }

  /** The part's history so far is the submission, the link, and then what it inherits. */
  private Mono<HeldApplication> grown(HeldApplication made, List<Happened> inherited) {
    int next = made.history().size() - 2;
    if (next >= inherited.size()) {
      return Mono.just(made);
    }
    Happened step = inherited.get(next);
    return applications
        .change(made.id(), new Version(made.version()), stamp(step), part -> List.of(step.fact()))
        .flatMap(longer -> grown(longer, inherited));
  }

  private Mono<HeldApplication> done(HeldApplication whole) {
    return applications.change(
        whole.id(),
        null,
        stamp(whole.history().getLast()),
        a -> a.kinship().isUnfinished() ? List.of(new ApplicationFact.PartsMade()) : List.of());
  }

  private static ApplicationFact submitted(Submission s, Part part) {
    return new ApplicationFact.Submitted(
        s.organ(),
        part.ref(),
        s.channel(),
        s.category(),
        s.party(),
        part.subject(),
        part.description(),
        s.delivery(),
        s.owner());
  }

  private static ApplicationFact splitOff(HeldApplication whole) {
    return new ApplicationFact.SplitOff(whole.id());
  }

  /** The legal day is the whole's own; when it became known is now, and by whom is kept. */
  private Stamp stamp(Happened step) {
    return Stamp.live(step.step().on(), now.get(), step.step().by());
  }

  private static boolean isTakenOver(Throwable failure) {
    return failure instanceof StaleVersion || failure instanceof AlreadyThere;
  }
}
