package io.gongkai.request.application.web;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.request.access.ReissueAccess;
import io.gongkai.request.access.WithdrawAccess;
import io.gongkai.request.application.EraseApplicant;
import io.gongkai.request.application.FindEarlierApplications;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.party.ErasureGround;
import io.gongkai.request.party.FindReadings;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The person behind a case: what else they asked, who read of them, what opens the case, their
 * erasure.
 */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class PeopleOfCaseController {

  private final ApplicationReaders readers;
  private final FindEarlierApplications earlier;
  private final FindReadings readings;
  private final EraseApplicant erase;
  private final ReissueAccess reissue;
  private final WithdrawAccess withdraw;
  private final Headings headings;

  PeopleOfCaseController(
      ApplicationReaders readers,
      FindEarlierApplications earlier,
      FindReadings readings,
      EraseApplicant erase,
      ReissueAccess reissue,
      WithdrawAccess withdraw,
      Headings headings) {
    this.readers = readers;
    this.earlier = earlier;
    this.readings = readings;
    this.erase = erase;
    this.reissue = reissue;
    this.withdraw = withdraw;
    this.headings = headings;
  }

  /** The same applicant's other applications to this organ; for its own staff. */
  @GetMapping("/earlier-applications")
  Mono<EarlierView> earlier(@PathVariable String id, Caller caller, Cursor part) {
    return readers
        .known(caller, id)
        .doOnNext(held -> requireStaff(caller, held, CaseDesk.OFFICERS))
        .flatMap(
            held ->
                earlier.handle(
                    new FindEarlierApplications.Command(id, part.cursor(), part.limit())))
        .flatMap(
            found ->
                headings
                    .of(found.others(), caller)
                    .map(page -> EarlierView.of(found.month(), found.itemsThisMonth(), page)));
  }

  /** Who read what is kept of the applicant; for the applicant, the organ's head, supervisors. */
  @GetMapping("/readings")
  Mono<Page<ReadingView>> readings(@PathVariable String id, Caller caller, Cursor part) {
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(mayAudit(caller, held)))
        .map(held -> held.application().submission().party())
        .flatMap(
            party -> readings.handle(new FindReadings.Command(party, part.cursor(), part.limit())))
        .map(page -> page.map(reading -> ReadingView.of(reading, caller)));
  }

  /** Destroys the applicant's key; doing it again changes nothing. The organ's head decides. */
  @PostMapping("/erasures")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> erase(
      @PathVariable String id, @Valid @RequestBody ErasureRequest body, Caller caller) {
    return readers
        .known(caller, id)
        .doOnNext(held -> requireStaff(caller, held, "head"))
        .flatMap(
            held -> erase.handle(new EraseApplicant.Command(id, caller.subject(), body.ground())));
  }

  /**
   * A new number and code for an applicant without an account, whose identity the desk has checked;
   * the old ones open nothing more.
   */
  @PostMapping("/accesses")
  @ResponseStatus(HttpStatus.CREATED)
  Mono<CaseAccess.View> reissue(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .doOnNext(held -> requireStaff(caller, held, CaseDesk.DESK))
        .doOnNext(PeopleOfCaseController::requireNoAccount)
        .map(held -> held.application().submission().party())
        .flatMap(party -> reissue.handle(new ReissueAccess.Command(id, party)))
        .map(CaseAccess.View::of);
  }

  /** Ends number, code and all handles of a case, by its applicant or the desk. */
  @DeleteMapping("/accesses")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  Mono<Void> withdraw(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .doOnNext(
            held ->
                caller.requireThat(
                    ApplicationReaders.isOwner(caller, held)
                        || ApplicationReaders.isStaff(caller, held, CaseDesk.DESK)))
        .doOnNext(PeopleOfCaseController::requireNoAccount)
        .flatMap(_ -> withdraw.handle(id));
  }

  private static void requireNoAccount(HeldApplication held) {
    if (held.application().submission().owner() != null) {
      throw RuleBroken.of("has-account");
    }
  }

  private static boolean mayAudit(Caller caller, HeldApplication held) {
    return ApplicationReaders.isOwner(caller, held)
        || ApplicationReaders.isStaff(caller, held, "head")
        || caller.hasRole("supervisor");
  }

  private static void requireStaff(Caller caller, HeldApplication held, String... roles) {
    caller.requireThat(ApplicationReaders.isStaff(caller, held, roles));
  }

  /** Why the applicant is erased (个人信息保护法 art. 47). */
  record ErasureRequest(ErasureGround ground) {}

  /**
   * The other applications of an applicant, newest arrival first.
   *
   * @param month first day of the month that is counted
   * @param itemsThisMonth applications received in it before this one (国办函〔2020〕109号 art. 4)
   */
  record EarlierView(
      LocalDate month, int itemsThisMonth, List<ApplicationView> items, @Nullable String next) {

    static EarlierView of(LocalDate month, int itemsThisMonth, Page<ApplicationView> page) {
      return new EarlierView(month, itemsThisMonth, page.items(), page.next());
    }
  }
}
