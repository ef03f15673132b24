package io.gongkai.request.application;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact.Part;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Splitting;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.party.KeepText;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Splits a form into the smallest reasonable units, each a case of its own with its own clock and
 * outcome (一事一申请). The decision is one write; the cases follow from it and are made at once, or
 * later by whoever comes by ({@link FinishSplits}).
 */
@UseCase
public final class SplitApplication {
  /** What one matter asks for. */
  public record Item(String subject, String description) {
    @Override
    public String toString() {
      return "Item[]";
    }
  }

  /** Two to fifty matters. */
  public record Command(String id, Version seen, List<Item> items, Stamp stamp) {
    public Command {
      items = List.copyOf(items);
    }

    @Override
    public String toString() {
      return "SplitApplication[" + id + "]";
    }
  }

  private final Applications applications;
  private final Rulebooks rulebooks;
  private final KeepText keep;
  private final FinishSplits finish;

  SplitApplication(
      Applications applications, Rulebooks rulebooks, KeepText keep, FinishSplits finish) {
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.keep = keep;
    this.finish = finish;
  }

  public Mono<HeldApplication> handle(Command c) {
    List<Part> unkept = c.items().stream().map(item -> new Part("", "", "", "")).toList();
    return applications
        .change(
            c.id(),
            c.seen(),
            c.stamp(),
            application -> {
              Splitting.split(
                  moment(application, c.stamp()), unkept); // refused before words are kept
              return List.of();
            })
        .flatMap(held -> parts(held.application().submission(), c.items()))
        .flatMap(
            parts ->
                applications.change(
                    c.id(),
                    c.seen(),
                    c.stamp(),
                    application -> Splitting.split(moment(application, c.stamp()), parts)))
        .flatMap(split -> finish.handle(new FinishSplits.Command(split.id())).then(found(c.id())));
  }

  private Mono<HeldApplication> found(String id) {
    return Mono.defer(() -> applications.find(id));
  }

  private Mono<List<Part>> parts(Submission whole, List<Item> items) {
    return Flux.fromIterable(items)
        .index()
        .concatMap(
            each ->
                Mono.zip(
                        keep(whole, each.getT2().subject()),
                        keep(whole, each.getT2().description()))
                    .map(words -> part(whole, each.getT1() + 1, words.getT1(), words.getT2())))
        .collectList();
  }

  private static Part part(Submission whole, long number, String subject, String description) {
    String ref = whole.ref() + "-" + number;
    String id = AggregateId.of("app", whole.organ(), "request", ref);
    return new Part(id, ref, subject, description);
  }

  private Mono<String> keep(Submission whole, String text) {
    return keep.handle(new KeepText.Command(whole.party(), text));
  }

  private Moment moment(Application application, Stamp stamp) {
    Step step = new Step(stamp.on(), stamp.known(), stamp.by(), stamp.attested());
    return new Moment(application, step, rulebooks.law());
  }
}
