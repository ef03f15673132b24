package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.Happened;
import io.gongkai.request.application.domain.Step;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The history of a case for one reader: officers see all of it, the applicant what passed between
 * the two without the names of others, a supervisor everything but the words.
 */
@Component
final class Timeline {

  private final Disclosing disclosing;

  Timeline(Disclosing disclosing) {
    this.disclosing = disclosing;
  }

  Mono<List<TimelineEntry>> of(HeldApplication held, Caller caller) {
    boolean owner = ApplicationReaders.isOwner(caller, held);
    return Flux.fromIterable(held.history())
        .index()
        .filter(each -> !owner || Told.of(each.getT2().fact()).forApplicant())
        .concatMap(each -> entry(held, each.getT1() + 1, each.getT2(), caller))
        .collectList();
  }

  private Mono<TimelineEntry> entry(
      HeldApplication held, long seq, Happened happened, Caller caller) {
    Told told = Told.of(happened.fact());
    boolean reads =
        ApplicationReaders.isOwner(caller, held)
            ? told.wordsForApplicant()
            : ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS);
    Mono<Optional<String>> words =
        told.text() == null || !reads
            ? Mono.just(Optional.empty())
            : disclosing.words(held, told.text(), caller);
    return words.map(found -> entry(held, seq, happened.step(), told, found.orElse(null), caller));
  }

  private static TimelineEntry entry(
      HeldApplication held, long seq, Step step, Told told, @Nullable String words, Caller caller) {
    boolean officer =
        !step.by().equals(held.owner())
            && !step.attested()
            && !ApplicationReaders.isOwner(caller, held);
    return new TimelineEntry(
        seq,
        step.on(),
        step.known(),
        step.attested(),
        officer ? step.by() : null,
        told.what(),
        told.data(),
        words);
  }
}
