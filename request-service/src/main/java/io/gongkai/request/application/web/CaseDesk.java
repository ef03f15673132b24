package io.gongkai.request.application.web;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.Rulebooks;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Lets a caller take a step: who may not know of the case gets 404, who may not do it 403. */
@Component
final class CaseDesk {

  static final String[] DESK = {"clerk", "head"};
  static final String[] OFFICERS = {"clerk", "reviewer", "head"};
  static final String[] REVIEWERS = {"reviewer", "head"};

  /** The regulation is in force since then (国务院令第492号): before, nobody could apply. */
  private static final LocalDate FIRST = LocalDate.of(2008, 5, 1);

  private final ApplicationReaders readers;
  private final Rulebooks rulebooks;
  private final Today today;
  private final Now now;

  CaseDesk(ApplicationReaders readers, Rulebooks rulebooks, Today today, Now now) {
    this.readers = readers;
    this.rulebooks = rulebooks;
    this.today = today;
    this.now = now;
  }

  /** The day a paper arrived, as staff tell it; today without. */
  LocalDate arrived(@Nullable LocalDate told) {
    if (told != null && (told.isBefore(FIRST) || told.isAfter(today()))) {
      throw new BadRequest("bad-date", "/arrived");
    }
    return told == null ? today() : told;
  }

  /** A step of the organ's own staff in one of these roles. */
  Mono<ResponseEntity<ApplicationView>> step(
      Caller caller, String id, String[] roles, Function<Stamp, Mono<HeldApplication>> step) {
    return stepOf(caller, id, held -> ApplicationReaders.isStaff(caller, held, roles), step);
  }

  /** A step of the applicant, or of the staff on the applicant's behalf. */
  Mono<ResponseEntity<ApplicationView>> applicantStep(
      Caller caller, String id, Function<Stamp, Mono<HeldApplication>> step) {
    return stepOf(
        caller,
        id,
        held ->
            ApplicationReaders.isOwner(caller, held)
                || ApplicationReaders.isStaff(caller, held, DESK),
        step);
  }

  Mono<ResponseEntity<ApplicationView>> stepOf(
      Caller caller,
      String id,
      Predicate<HeldApplication> may,
      Function<Stamp, Mono<HeldApplication>> step) {
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(may.test(held)))
        .flatMap(held -> step.apply(stamp(caller, today.get())))
        .map(this::answer);
  }

  Stamp stamp(Caller caller, LocalDate on) {
    return stamp(caller.subject(), on);
  }

  Stamp stamp(String by, LocalDate on) {
    return Stamp.live(on, now.get(), by);
  }

  LocalDate today() {
    return today.get();
  }

  ApplicationView view(HeldApplication held) {
    LocalDate day = today.get();
    Step step = new Step(day, day, "", false);
    return ApplicationView.of(held, new Moment(held.application(), step, rulebooks.law()));
  }

  ResponseEntity<ApplicationView> answer(HeldApplication held) {
    return ResponseEntity.ok().eTag(IfMatch.etag(held.version())).body(view(held));
  }
}
