package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.AmendDocument;
import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.PublishDocument;
import io.gongkai.disclosure.document.RepealDocument;
import io.gongkai.disclosure.document.ReviewDocument;
import io.gongkai.disclosure.document.Target;
import io.gongkai.disclosure.document.WithdrawDocument;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import jakarta.validation.Valid;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The steps of a document, each by those of its organ whose office it is. */
@RestController
@RequestMapping("/api/v1/documents/{id}")
final class DocumentStepController {

  private final StepDoor door;
  private final ReviewDocument review;
  private final PublishDocument publish;
  private final AmendDocument amend;
  private final RepealDocument repeal;
  private final WithdrawDocument withdraw;

  DocumentStepController(
      StepDoor door,
      ReviewDocument review,
      PublishDocument publish,
      AmendDocument amend,
      RepealDocument repeal,
      WithdrawDocument withdraw) {
    this.door = door;
    this.review = review;
    this.publish = publish;
    this.amend = amend;
    this.repeal = repeal;
    this.withdraw = withdraw;
  }

  @PostMapping("/reviews")
  Mono<ResponseEntity<DocumentView>> review(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Review b,
      Caller caller,
      IfMatch seen) {
    return door.pass(
        id,
        caller,
        seen,
        target -> review.handle(new ReviewDocument.Command(target, b.mayBePublic(), b.remark())),
        "reviewer",
        "head");
  }

  @PostMapping("/publications")
  Mono<ResponseEntity<DocumentView>> publish(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Publication b,
      Caller caller,
      IfMatch seen) {
    return byEditors(
        id, caller, seen, t -> publish.handle(new PublishDocument.Command(t, b.site())));
  }

  @PostMapping("/amendments")
  Mono<ResponseEntity<DocumentView>> amend(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Amendment b,
      Caller caller,
      IfMatch seen) {
    return byEditors(
        id, caller, seen, t -> amend.handle(new AmendDocument.Command(t, b.reason(), b.by())));
  }

  @PostMapping("/repeals")
  Mono<ResponseEntity<DocumentView>> repeal(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Repeal b,
      Caller caller,
      IfMatch seen) {
    return byEditors(
        id, caller, seen, t -> repeal.handle(new RepealDocument.Command(t, b.reason(), b.by())));
  }

  @PostMapping("/withdrawals")
  Mono<ResponseEntity<DocumentView>> withdraw(
      @PathVariable String id,
      @Valid @RequestBody StepRequests.Withdrawal b,
      Caller caller,
      IfMatch seen) {
    return byEditors(
        id, caller, seen, t -> withdraw.handle(new WithdrawDocument.Command(t, b.reason(), null)));
  }

  private Mono<ResponseEntity<DocumentView>> byEditors(
      String id, Caller caller, IfMatch seen, Function<Target, Mono<DocumentRecord>> step) {
    return door.pass(id, caller, seen, step, "editor", "clerk", "head");
  }
}
