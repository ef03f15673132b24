package io.gongkai.request.receipt.web;

import io.gongkai.kit.seal.Seal;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.organ.FindOrgansInSight;
import io.gongkai.request.receipt.IssueReceipt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * The signed receipt of a case for its applicant and its officers; the public key for everybody.
 */
@RestController
final class ReceiptController {

  private static final String[] READERS = {
    "citizen", "clerk", "reviewer", "head", "editor", "supervisor"
  };
  private static final String[] OFFICERS = {"clerk", "reviewer", "head"};

  private final IssueReceipt issue;
  private final ReadCaseRecord cases;
  private final FindOrgansInSight organs;
  private final Seal seal;
  private final Today today;

  ReceiptController(
      IssueReceipt issue, ReadCaseRecord cases, FindOrgansInSight organs, Seal seal, Today today) {
    this.issue = issue;
    this.cases = cases;
    this.organs = organs;
    this.seal = seal;
    this.today = today;
  }

  @GetMapping("/api/v1/applications/{id}/receipt")
  Mono<ReceiptView> receipt(@PathVariable String id, Caller caller) {
    caller.require(READERS);
    return cases
        .handle(new ReadCaseRecord.Command(id, today.get()))
        .filterWhen(record -> mayKnow(caller, record))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .doOnNext(
            record ->
                caller.requireThat(
                    isOwner(caller, record) || caller.actsFor(record.organ(), OFFICERS)))
        .flatMap(
            record -> issue.handle(new IssueReceipt.Command(id, today.get(), caller.subject())))
        .map(issued -> new ReceiptView(issued.token(), issued.content()));
  }

  @GetMapping("/api/v1/receipt-keys")
  ResponseEntity<KeySet> keys() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
        .body(new KeySet(seal.published()));
  }

  private Mono<Boolean> mayKnow(Caller caller, CaseRecord record) {
    return isOwner(caller, record)
        ? Mono.just(true)
        : organs.handle(caller).map(seen -> seen.contains(record.organ()));
  }

  private static boolean isOwner(Caller caller, CaseRecord record) {
    return caller.hasRole("citizen") && caller.subject().equals(record.owner());
  }

  /**
   * A receipt as compact JWS, and the text whose digest it bears; keep both to prove the content.
   */
  record ReceiptView(String receipt, String content) {}

  /** A key set of RFC 7517. */
  record KeySet(List<Map<String, Object>> keys) {}
}
