package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicationFact.Assigned;
import io.gongkai.request.application.domain.Happened;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who had the case in hand, from whom, since when and why. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class HandOverController {
  private final ApplicationReaders readers;
  private final Disclosing disclosing;

  HandOverController(ApplicationReaders readers, Disclosing disclosing) {
    this.readers = readers;
    this.disclosing = disclosing;
  }

  /** Every hand-over, oldest first. */
  record HandOvers(List<HandOver> items) {}

  /**
   * One hand-over.
   *
   * @param from who had it before; absent at the first
   * @param by who handed it over
   * @param reason absent where none was given, for who is not of the organ, and once erased
   */
  record HandOver(
      LocalDate on, @Nullable String from, String to, String by, @Nullable String reason) {}

  @GetMapping("/assignments")
  Mono<HandOvers> handOvers(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(!ApplicationReaders.isOwner(caller, held)))
        .flatMap(held -> handOvers(held, caller))
        .map(HandOvers::new);
  }

  private Mono<List<HandOver>> handOvers(HeldApplication held, Caller caller) {
    List<Happened> handed =
        held.history().stream().filter(each -> each.fact() instanceof Assigned).toList();
    return Flux.fromIterable(handed)
        .concatMap(
            each ->
                disclosing
                    .officeWords(held, ((Assigned) each.fact()).reason(), caller)
                    .map(reason -> one(each, reason.orElse(null))))
        .collectList()
        .map(HandOverController::chained);
  }

  private static HandOver one(Happened each, @Nullable String reason) {
    return new HandOver(
        each.step().on(), null, ((Assigned) each.fact()).to(), each.step().by(), reason);
  }

  private static List<HandOver> chained(List<HandOver> each) {
    List<HandOver> chain = new ArrayList<>();
    for (HandOver h : each) {
      String from = chain.isEmpty() ? null : chain.getLast().to();
      chain.add(new HandOver(h.on(), from, h.to(), h.by(), h.reason()));
    }
    return chain;
  }
}
