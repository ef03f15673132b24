package io.gongkai.intake;

import io.gongkai.intake.Answer.Result;
import io.gongkai.kit.progress.Waiting;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.web.ProblemCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.JsonNode;

/**
 * Takes lines in: lines of one subject in order, lines that look at other subjects after all before
 * them, everything else at the same time. Whatever is cut off and sent again comes to the same.
 */
public final class Intake implements Waiting {

  private static final int LANES = 16;
  private static final int CHUNK = 500;
  private static final int PLACES = 10; // bits for the place within one arrival

  /** A line and what became of it. */
  private record Done(Item item, Answer answer) {}

  private final LineChecks checks;
  private final LineRun run;
  private final ParkedLines parked;
  private final FactStores stores;
  private final ProblemCatalogue catalogue;
  private final Semaphore oneRelease = new Semaphore(1);
  private final AtomicLong lastArrival = new AtomicLong();

  Intake(
      LineChecks checks,
      LineRun run,
      ParkedLines parked,
      FactStores stores,
      ProblemCatalogue catalogue) {
    this.checks = checks;
    this.run = run;
    this.parked = parked;
    this.stores = stores;
    this.catalogue = catalogue;
  }

  /**
   * What was missing under this key is known now: lines that waited for it are applied, in order.
   * Call it after the knowledge is stored; lines parked meanwhile look again by themselves.
   */
  public Mono<Void> release(String key) {
    return Mono.using(this::turn, turn -> releaseFrom(key, Long.MIN_VALUE), Semaphore::release)
        .subscribeOn(Schedulers.boundedElastic());
  }

  /**
   * Erases what waits on the subjects that a person is named for; {@code person} is one of {@link
   * LineReader#people}. Those lines are not taken again.
   */
  public Mono<Void> erase(String person) {
    return parked.erase(person, catalogue.detail("person-erased", Map.of()));
  }

  /** How many waiting lines are sealed under each wrapping key, by its name. */
  public Mono<Map<String, Long>> wrappings() {
    return parked.locks().count();
  }

  /** Wraps the keys of all waiting lines with the current wrapping key; answers how many. */
  public Mono<Long> rewrap() {
    return parked.locks().rewrap();
  }

  @Override
  public Mono<Long> count() {
    return parked.count();
  }

  /** At most 2^10 lines; answers in their order. Fails as a whole only if the store is away. */
  Mono<List<Answer>> apply(List<Incoming> lines, long millis) {
    long first = lastArrival.updateAndGet(last -> Math.max(last + 1, millis)) << PLACES;
    Map<Long, Answer> answers = new ConcurrentHashMap<>();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      check(lines.get(i), first + i, items, answers);
    }
    return run(items)
        .doOnNext(done -> answers.put(done.item().order(), done.answer()))
        .filter(done -> done.answer().result() == Result.waiting)
        .map(Done::item)
        .collectList()
        .flatMapMany(this::lookAgain)
        .doOnNext(done -> answers.put(done.item().order(), done.answer()))
        .then(
            Mono.fromSupplier(
                () ->
                    LongStream.range(first, first + lines.size()).mapToObj(answers::get).toList()));
  }

  /** What became of parked lines, by receipt; those that may go on do so first. */
  Mono<Map<String, Document>> receipts(Set<String> receipts) {
    return parked
        .receipts(receipts)
        .mapNotNull(d -> d.getString("key"))
        .distinct()
        .concatMap(this::releaseIfKnown)
        .then(Mono.defer(() -> parked.receipts(receipts).collectMap(d -> d.getString("_id"))));
  }

  private void check(Incoming line, long order, List<Item> items, Map<Long, Answer> answers) {
    String ref = null;
    try {
      JsonNode node = checks.parse(line.text());
      ref = LineChecks.ref(node);
      items.add(new Item(line.line(), order, line.text(), checks.check(node)));
    } catch (BadLine bad) {
      String detail = catalogue.detail(bad.code(), bad.facts());
      answers.put(order, Answer.rejected(line.line(), ref, bad.code(), detail));
    }
  }

  private Flux<Done> run(List<Item> items) {
    return Gates.open(items, stores, parked)
        .flatMapMany(
            gates -> Flux.fromIterable(segments(items)).concatMap(segment -> run(segment, gates)));
  }

  private Flux<Done> run(List<Item> segment, Gates gates) {
    return Flux.fromIterable(Gates.lanes(segment))
        .flatMap(
            lane ->
                Flux.fromIterable(lane)
                    .concatMap(item -> run.run(item, gates).map(answer -> new Done(item, answer))),
            LANES);
  }

  /** A line that stands alone makes a segment of its own. */
  private static List<List<Item>> segments(List<Item> items) {
    List<List<Item>> segments = new ArrayList<>();
    boolean open = false;
    for (Item item : items) {
      if (!open || item.checked().alone()) {
        segments.add(new ArrayList<>());
      }
      segments.getLast().add(item);
      open = !item.checked().alone();
    }
    return segments;
  }

  /** What a line waits for may have come between looking and parking: look once more. */
  private Flux<Done> lookAgain(List<Item> waiting) {
    if (waiting.isEmpty()) {
      return Flux.empty();
    }
    Set<String> receipts = waiting.stream().map(Item::receipt).collect(Collectors.toSet());
    return receipts(receipts)
        .flatMapIterable(
            found ->
                waiting.stream()
                    .filter(item -> found.containsKey(item.receipt()))
                    .map(item -> done(item, found))
                    .toList());
  }

  private static Done done(Item item, Map<String, Document> found) {
    Document d = found.getOrDefault(item.receipt(), new Document());
    String ref = item.checked().line().ref();
    String name = d.getString("result");
    if (name == null) {
      return new Done(item, Answer.waiting(item.number(), ref, item.receipt()));
    }
    // The same line twice waits as one, in the place of the first, which is the one applied.
    boolean first = d.getLong("order") == item.order();
    Result result = Result.valueOf(name);
    Result said = result == Result.applied && !first ? Result.unchanged : result;
    return new Done(
        item,
        new Answer(item.number(), ref, said, d.getString("code"), d.getString("detail"), null));
  }

  private Mono<Void> releaseIfKnown(String key) {
    String organ = KnownOrgans.key("");
    return key.startsWith(organ)
        ? run.knows(key.substring(organ.length()))
            .flatMap(knows -> knows ? release(key) : Mono.empty())
        : release(key);
  }

  private Mono<Void> releaseFrom(String key, long after) {
    return parked
        .chunk(key, after, CHUNK)
        .concatMap(this::item)
        .collectList()
        .flatMap(
            items ->
                items.isEmpty()
                    ? Mono.empty()
                    : run(items)
                        .filter(done -> done.answer().result() != Result.waiting)
                        .flatMap(this::settle, LANES)
                        .then(Mono.defer(() -> releaseFrom(key, items.getLast().order()))));
  }

  private Mono<Void> settle(Done done) {
    Answer answer = done.answer();
    Result result = answer.result() == Result.unchanged ? Result.applied : answer.result();
    return parked.resolve(done.item().receipt(), result, answer.code(), answer.detail());
  }

  private Mono<Item> item(Document d) {
    String text = parked.text(d);
    try {
      return Mono.just(new Item(0, d.getLong("order"), text, checks.check(checks.parse(text))));
    } catch (BadLine tableChanged) {
      String detail = catalogue.detail(tableChanged.code(), tableChanged.facts());
      return parked
          .resolve(d.getString("_id"), Result.rejected, tableChanged.code(), detail)
          .then(Mono.empty());
    }
  }

  private Semaphore turn() throws InterruptedException {
    oneRelease.acquire();
    return oneRelease;
  }
}
