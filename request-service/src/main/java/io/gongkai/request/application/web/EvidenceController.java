package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.FindRelated;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.ProposeFee;
import io.gongkai.request.application.domain.FeeLadder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an officer weighs: repeated and similar applications, and what a fee would be. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class EvidenceController {
  /** {@code subject} is absent once erased. */
  record RelatedCase(ApplicationView application, @Nullable String subject) {}

  /** {@code likeness} from 50 to 100 of 100. */
  record SimilarCase(
      ApplicationView application, @Nullable String subject, int likeness, boolean sameApplicant) {}

  /** {@code compared} = so many of the organ's newest cases were looked through. */
  record RelatedView(List<RelatedCase> sameApplicant, List<SimilarCase> similar, int compared) {}

  /** Amounts in yuan. */
  record LadderView(String amount, List<LadderStep> steps) {}

  /** Units {@code from} to {@code to} at {@code price} each. */
  record LadderStep(int from, int to, String price, String amount) {}

  /**
   * A proposal; nothing is charged by it.
   *
   * @param itemsThisMonth items of the applicant in the month of receipt before this one
   * @param counted the cases behind that number
   */
  record FeeProposal(
      String month,
      int itemsThisMonth,
      List<String> counted,
      LadderView byItem,
      @Nullable LadderView byPage,
      String article) {}

  private static final String ARTICLE = "政府信息公开条例第四十二条；国办函〔2020〕109号";

  private final ApplicationReaders readers;
  private final FindRelated related;
  private final ProposeFee fee;
  private final Disclosing disclosing;
  private final CaseDesk desk;

  EvidenceController(
      ApplicationReaders readers,
      FindRelated related,
      ProposeFee fee,
      Disclosing disclosing,
      CaseDesk desk) {
    this.readers = readers;
    this.related = related;
    this.fee = fee;
    this.disclosing = disclosing;
    this.desk = desk;
  }

  @GetMapping("/related")
  Mono<RelatedView> related(@PathVariable String id, Caller caller) {
    return handled(id, caller)
        .flatMap(held -> related.handle(new FindRelated.Command(held, caller.subject())))
        .flatMap(found -> view(found, caller));
  }

  /** With {@code pages} the page ladder too; the organ picks one of the two (109号 art. 3). */
  @GetMapping("/fee-proposal")
  Mono<FeeProposal> fee(
      @PathVariable String id,
      @RequestParam(required = false) @Min(1) @Max(100_000) @Nullable Integer pages,
      Caller caller) {
    return handled(id, caller)
        .flatMap(held -> fee.handle(new ProposeFee.Command(held, pages)))
        .map(EvidenceController::view);
  }

  private Mono<HeldApplication> handled(String id, Caller caller) {
    return readers
        .known(caller, id)
        .doOnNext(
            held ->
                caller.requireThat(ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS)));
  }

  private Mono<RelatedView> view(FindRelated.Related found, Caller caller) {
    Mono<List<RelatedCase>> same =
        Flux.fromIterable(found.sameApplicant())
            .concatMap(
                held ->
                    subject(held, caller)
                        .map(s -> new RelatedCase(desk.view(held), s.orElse(null))))
            .collectList();
    Mono<List<SimilarCase>> similar =
        Flux.fromIterable(found.similar())
            .concatMap(
                one ->
                    subject(one.held(), caller)
                        .map(
                            s ->
                                new SimilarCase(
                                    desk.view(one.held()),
                                    s.orElse(null),
                                    one.likeness(),
                                    one.sameApplicant())))
            .collectList();
    return Mono.zip(same, similar, (a, b) -> new RelatedView(a, b, found.compared()));
  }

  private Mono<Optional<String>> subject(HeldApplication held, Caller caller) {
    return disclosing.words(held, held.application().submission().subject(), caller);
  }

  private static FeeProposal view(ProposeFee.Proposal p) {
    ProposeFee.Amount pages = p.byPage();
    return new FeeProposal(
        p.month().toString(),
        p.before(),
        p.counted(),
        ladder(p.byItem()),
        pages == null ? null : ladder(pages),
        ARTICLE);
  }

  private static LadderView ladder(ProposeFee.Amount amount) {
    return new LadderView(
        Yuan.text(amount.amount()), amount.steps().stream().map(EvidenceController::step).toList());
  }

  private static LadderStep step(FeeLadder.Part part) {
    return new LadderStep(
        part.from(), part.to(), Yuan.text(part.price()), Yuan.text(part.amount()));
  }
}
