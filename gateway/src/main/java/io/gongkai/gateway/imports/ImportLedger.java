package io.gongkai.gateway.imports;

import io.gongkai.gateway.edge.Problem;
import io.gongkai.gateway.edge.ProblemCode;
import io.gongkai.gateway.identity.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Takes a ledger file in: cuts it, deals its lines out to their owners, answers each line, and sums
 * up when every reader has caught up. Keeps a piece of the file at a time and no state of its own.
 */
@Component
final class ImportLedger {
  private static final Logger LOG = LoggerFactory.getLogger(ImportLedger.class);
  private static final Duration TOGETHER = Duration.ofMillis(200);
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  private final LineReader reader;
  private final OwnerCalls calls;
  private final CatchUp catchUp;
  private final ImportSettings settings;

  ImportLedger(LineReader reader, OwnerCalls calls, CatchUp catchUp, ImportSettings settings) {
    this.reader = reader;
    this.calls = calls;
    this.catchUp = catchUp;
    this.settings = settings;
  }

  /**
   * Answers and messages, in groups that belong together; never fails, its last word may be Broken.
   */
  Flux<List<?>> handle(Caller caller, Flux<byte[]> file) {
    return Flux.defer(
        () -> {
          Tally tally = new Tally();
          return lines(file)
              .bufferTimeout(settings.chunk(), TOGETHER, true)
              .<List<?>>concatMap(chunk -> answered(caller, tally, chunk), 1)
              .concatWith(Flux.defer(() -> summed(caller, tally)))
              .onErrorResume(thrown -> Mono.just(List.of(broken(thrown))));
        });
  }

  private Flux<Line> lines(Flux<byte[]> file) {
    LineSplitter splitter = new LineSplitter(Math.toIntExact(settings.longestLine().toBytes()));
    return file.onErrorMap(FileTorn::new)
        .map(splitter::feed)
        .concatWith(Mono.fromSupplier(splitter::end))
        .flatMapIterable(lines -> lines, 1);
  }

  private Mono<List<?>> answered(Caller caller, Tally tally, List<Line> chunk) {
    List<Sorted> sorted = chunk.stream().map(reader::read).toList();
    List<Answer> answers = new ArrayList<>();
    for (Sorted line : sorted) {
      if (line instanceof Sorted.Refused refused) {
        tally.count(refused.answer());
        answers.add(refused.answer());
      }
    }
    return Flux.fromIterable(Batches.of(sorted, settings.batch()).entrySet())
        .flatMap(
            owned ->
                Flux.fromIterable(owned.getValue())
                    .concatMap(batch -> handed(caller, owned.getKey(), batch), 1))
        .doOnNext(
            batch -> {
              batch.answers().forEach(answer -> tally.count(batch.owner(), answer));
              answers.addAll(batch.answers());
            })
        .then(Mono.fromSupplier(() -> withCounts(answers, tally)));
  }

  private Mono<Handed> handed(Caller caller, Owner owner, List<Sorted.Owned> batch) {
    return calls
        .hand(caller, owner, batch)
        .retryWhen(Patience.of(settings.patience()))
        .map(answers -> new Handed(owner, answers));
  }

  private static List<?> withCounts(List<Answer> answers, Tally tally) {
    answers.sort(Comparator.comparingLong(Answer::line));
    List<Object> group = new ArrayList<>(answers);
    group.add(tally.counted());
    return group;
  }

  private Flux<List<?>> summed(Caller caller, Tally tally) {
    Mono<List<?>> summary =
        catchUp.of(caller, tally).then(Mono.fromSupplier(() -> List.of(tally.summed())));
    return summary
        .flux()
        .publish(
            end ->
                Flux.merge(
                    end,
                    Flux.interval(HEARTBEAT)
                        .onBackpressureDrop()
                        .<List<?>>map(_ -> List.of(tally.counted()))
                        .takeUntilOther(end)));
  }

  private static Message broken(Throwable thrown) {
    return switch (thrown) {
      case OwnerAway away ->
          new Message.Broken(
              Problem.of(
                  ProblemCode.SERVICE_UNAVAILABLE,
                  away.owner().title() + "暂时不可用，导入未完成；已经受理的不会丢失，稍后重新导入同一文件即可继续。"));
      case TimeoutException _ ->
          new Message.Broken(
              Problem.of(ProblemCode.GATEWAY_TIMEOUT, "各行均已受理，但各服务的读取尚未赶上；请稍后重新导入同一文件以确认。"));
      case FileTorn _ ->
          new Message.Broken(Problem.of(ProblemCode.BAD_REQUEST, "文件没有传完，导入未完成；重新导入同一文件即可继续。"));
      default -> {
        LOG.error("import failed", thrown);
        yield new Message.Broken(Problem.of(ProblemCode.INTERNAL_ERROR));
      }
    };
  }

  /** A batch with its answers. */
  private record Handed(Owner owner, List<Answer> answers) {}
}
