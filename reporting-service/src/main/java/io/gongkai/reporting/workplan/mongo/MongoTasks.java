package io.gongkai.reporting.workplan.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.workplan.TaskEntry;
import io.gongkai.reporting.workplan.TaskQuery;
import io.gongkai.reporting.workplan.Tasks;
import io.gongkai.reporting.workplan.domain.Task;
import io.gongkai.reporting.workplan.domain.TaskFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The collection {@code tasks}; {@code head.concerns} are the planning and the responsible organs.
 */
@Component
final class MongoTasks implements Tasks {

  private final FactStore<TaskFact> store;

  MongoTasks(FactStores stores) {
    store =
        stores.open(
            "tasks",
            TaskFact.class,
            MongoTasks::head,
            HeadIndex.on("concerns"),
            HeadIndex.on("year", "due"));
  }

  @Override
  public Mono<Stored<TaskFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<TaskFact>> start(String id, Stamp stamp, TaskFact fact) {
    return store.start(id, stamp, List.of(fact));
  }

  @Override
  public Mono<Stored<TaskFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<TaskFact>, List<TaskFact>> decision) {
    return store.change(id, seen, stamp, decision);
  }

  @Override
  public Mono<Page<Stored<TaskFact>>> page(TaskQuery query) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.in("head.concerns", query.organs()));
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    if (query.aspect() != null) {
      wanted.add(Filters.eq("head.aspect", query.aspect()));
    }
    if (query.open() != null) {
      wanted.add(Filters.eq("head.open", query.open()));
    }
    Bson byDue = Sorts.ascending("head.due");
    return store.page(Filters.and(wanted), byDue, query.cursor(), query.limit());
  }

  private static Document head(Stored<TaskFact> stored) {
    Task task = TaskEntry.of(stored).task();
    List<String> concerns =
        Stream.concat(Stream.of(task.plan().organ()), task.plan().responsible().stream())
            .distinct()
            .toList();
    return new Document("organ", task.plan().organ())
        .append("concerns", concerns)
        .append("year", task.plan().year())
        .append("aspect", task.plan().aspect())
        .append("due", task.plan().due().toString())
        .append("open", task.completion() == null);
  }
}
