package io.gongkai.request.application.web;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.request.application.HeldApplication;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The register of the day's paper mail: many forms in one request, each with a result of its own.
 * Sent again under the same key it makes nothing twice and gives the same results.
 */
@RestController
@RequestMapping("/api/v1/applications/batches")
final class BatchController {
  /** At most two hundred forms. */
  record BatchRequest(@NotEmpty @Size(max = 200) List<@Valid BatchLine> lines) {}

  /** {@code line} names the form within the pile; its form is judged by itself. */
  record BatchLine(@NotBlank @Size(max = 64) String line, SubmitRequest application) {}

  /** Results in the order of the lines. */
  record BatchResult(int created, int refused, List<LineResult> lines) {}

  /** What became of a line: a case, or the code of the problem and where it is. */
  record LineResult(
      String line,
      boolean accepted,
      @Nullable ApplicationView application,
      @Nullable String code,
      @Nullable String pointer) {}

  private final Submitting submitting;
  private final CaseDesk desk;
  private final Validator validator;

  BatchController(Submitting submitting, CaseDesk desk, Validator validator) {
    this.submitting = submitting;
    this.desk = desk;
    this.validator = validator;
  }

  @PostMapping
  Mono<BatchResult> register(
      @Valid @RequestBody BatchRequest body, Caller caller, IdempotencyKey key) {
    caller.require(CaseDesk.DESK);
    if (!key.isGiven()) {
      throw new BadRequest("idempotency-key-required", "Idempotency-Key");
    }
    checkNames(body.lines());
    return Flux.fromIterable(body.lines())
        .concatMap(line -> result(line, caller, key))
        .collectList()
        .map(BatchController::counted);
  }

  private Mono<LineResult> result(BatchLine line, Caller caller, IdempotencyKey key) {
    if (!caller.actsFor(line.application().organ(), CaseDesk.DESK)) {
      return Mono.just(new LineResult(line.line(), false, null, "forbidden", null));
    }
    IdempotencyKey own = new IdempotencyKey(key.value() + "\n" + line.line());
    return Mono.defer(() -> checked(line).then(submit(line, caller, own)))
        .map(held -> new LineResult(line.line(), true, desk.view(held), null, null))
        .onErrorResume(BatchController::isOfLine, refusal -> Mono.just(refused(line, refusal)));
  }

  private Mono<HeldApplication> submit(BatchLine line, Caller caller, IdempotencyKey key) {
    return Mono.defer(() -> submitting.handle(line.application(), caller, key));
  }

  private Mono<Void> checked(BatchLine line) {
    return validator.validate(line.application()).stream()
        .map(BatchController::place)
        .sorted()
        .findFirst()
        .map(place -> Mono.<Void>error(new BadRequest("bad-value", place)))
        .orElse(Mono.empty());
  }

  private static String place(ConstraintViolation<?> violation) {
    return "/" + violation.getPropertyPath().toString().replace('.', '/');
  }

  private static void checkNames(List<BatchLine> lines) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!seen.add(lines.get(i).line())) {
        throw new BadRequest("bad-value", "/lines/" + i + "/line");
      }
    }
  }

  /** Other failures end the whole request: it is to be sent again. */
  private static boolean isOfLine(Throwable failure) {
    return failure instanceof RuleBroken
        || failure instanceof BadRequest
        || failure instanceof NotFound;
  }

  private static LineResult refused(BatchLine line, Throwable refusal) {
    String pointer = refusal instanceof BadRequest bad ? bad.pointer() : null;
    return new LineResult(line.line(), false, null, code(refusal), pointer);
  }

  private static String code(Throwable refusal) {
    return switch (refusal) {
      case RuleBroken broken -> broken.code();
      case BadRequest bad -> bad.code();
      default -> "not-found";
    };
  }

  private static BatchResult counted(List<LineResult> lines) {
    int created = (int) lines.stream().filter(LineResult::accepted).count();
    return new BatchResult(created, lines.size() - created, lines);
  }
}
