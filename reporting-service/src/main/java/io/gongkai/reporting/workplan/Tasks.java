package io.gongkai.reporting.workplan;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.workplan.domain.TaskFact;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of tasks. */
public interface Tasks {

  Mono<Stored<TaskFact>> find(String id);

  /** Fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<TaskFact>> start(String id, Stamp stamp, TaskFact fact);

  /** Loads, decides and appends; fails with {@code NotFound} or {@code StaleVersion}. */
  Mono<Stored<TaskFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<TaskFact>, List<TaskFact>> decision);

  Mono<Page<Stored<TaskFact>>> page(TaskQuery query);
}
