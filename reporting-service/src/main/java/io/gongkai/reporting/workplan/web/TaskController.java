package io.gongkai.reporting.workplan.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.reporting.organ.Reach;
import io.gongkai.reporting.organ.ReadOrgans;
import io.gongkai.reporting.workplan.FindTasks;
import io.gongkai.reporting.workplan.ReadTask;
import io.gongkai.reporting.workplan.TaskEntry;
import io.gongkai.reporting.workplan.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The work plan, for those who planned it, those on whom it lies, and supervisors above. */
@RestController
@RequestMapping("/api/v1/work-plan/tasks")
final class TaskController {

  private final ReadOrgans organs;
  private final ReadTask read;
  private final FindTasks find;

  TaskController(ReadOrgans organs, ReadTask read, FindTasks find) {
    this.organs = organs;
    this.read = read;
    this.find = find;
  }

  @GetMapping
  Mono<Page<TaskView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String aspect,
      @RequestParam(required = false) @Nullable Boolean open,
      Cursor part,
      Caller caller) {
    return organs
        .handle()
        .map(tree -> new Reach(caller, tree).among(organ))
        .flatMap(
            within ->
                find.handle(new TaskQuery(within, year, aspect, open, part.cursor(), part.limit())))
        .map(page -> page.map(TaskView::of));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<TaskView>> one(@PathVariable String id, Caller caller) {
    caller.requireThat(!caller.isStranger());
    return read.handle(id)
        .filterWhen(entry -> organs.handle().map(tree -> concerns(new Reach(caller, tree), entry)))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .map(
            entry ->
                ResponseEntity.ok()
                    .eTag(IfMatch.etag(entry.stored().version()))
                    .body(TaskView.of(entry)));
  }

  static boolean concerns(Reach reach, TaskEntry entry) {
    return reach.covers(entry.task().plan().organ())
        || entry.task().plan().responsible().stream().anyMatch(reach::covers);
  }
}
