package io.gongkai.reporting.workplan.web;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Idempotency;
import io.gongkai.kit.web.IdempotencyKey;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import io.gongkai.reporting.workplan.CompleteTask;
import io.gongkai.reporting.workplan.PlanTask;
import io.gongkai.reporting.workplan.ReadTask;
import io.gongkai.reporting.workplan.TaskEntry;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Planning tasks, and completing those that lie on one's own organ. */
@RestController
@RequestMapping("/api/v1/work-plan/tasks")
final class TaskCommands {

  /** The body that completes a task: what shows it, if anything does. */
  record TaskCompletionRequest(@Nullable @Size(min = 1, max = 2000) String evidence) {}

  private final PlanTask plan;
  private final CompleteTask complete;
  private final ReadTask read;
  private final ReadOrgans organs;
  private final Idempotency idempotency;
  private final Today today;
  private final Now now;

  TaskCommands(
      PlanTask plan,
      CompleteTask complete,
      ReadTask read,
      ReadOrgans organs,
      Idempotency idempotency,
      Today today,
      Now now) {
    this.plan = plan;
    this.complete = complete;
    this.read = read;
    this.organs = organs;
    this.idempotency = idempotency;
    this.today = today;
    this.now = now;
  }

  @PostMapping
  Mono<ResponseEntity<TaskView>> plan(
      @Valid @RequestBody TaskRequest body, Caller caller, IdempotencyKey key) {
    return organs
        .handle()
        .doOnNext(tree -> caller.requireThat(new Reach(caller, tree).covers(body.organ())))
        .then(Mono.defer(() -> plan(body, key, stamp(caller))))
        .map(
            entry ->
                answer(
                    ResponseEntity.created(
                        URI.create("/api/v1/work-plan/tasks/" + entry.stored().id())),
                    entry));
  }

  private Mono<TaskEntry> plan(TaskRequest body, IdempotencyKey key, Stamp stamp) {
    return idempotency.once(
        key,
        body,
        AggregateId.freshRef(),
        ref -> plan.handle(new PlanTask.Command(body.task(ref), stamp)),
        ref -> read.handle(TaskEntry.id(body.organ(), ref)));
  }

  @PostMapping("/{id}/completions")
  Mono<ResponseEntity<TaskView>> complete(
      @PathVariable String id,
      @Valid @RequestBody TaskCompletionRequest body,
      Caller caller,
      IfMatch seen) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .filterWhen(
            entry ->
                organs
                    .handle()
                    .map(tree -> TaskController.concerns(new Reach(caller, tree), entry)))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(
            _ ->
                complete.handle(
                    new CompleteTask.Command(id, seen.version(), body.evidence(), stamp(caller))))
        .map(entry -> answer(ResponseEntity.ok(), entry));
  }

  private Stamp stamp(Caller caller) {
    return Stamp.live(today.get(), now.get(), caller.subject());
  }

  private static ResponseEntity<TaskView> answer(
      ResponseEntity.BodyBuilder builder, TaskEntry entry) {
    return builder.eTag(IfMatch.etag(entry.stored().version())).body(TaskView.of(entry));
  }
}
