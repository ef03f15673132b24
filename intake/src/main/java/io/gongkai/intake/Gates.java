package io.gongkai.intake;

import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What is known before a batch runs: which lines were applied, and behind which waiting lines a
 * line must stay.
 */
final class Gates {

  private final Set<String> applied = ConcurrentHashMap.newKeySet();
  private final Set<String> erased = ConcurrentHashMap.newKeySet();
  private final Map<String, Parked> bySubject = new ConcurrentHashMap<>();
  private final Map<String, Parked> byKey = new ConcurrentHashMap<>();
  private final Map<String, Parked> byClaim = new ConcurrentHashMap<>();

  /** Two questions a store, whatever the number of lines. */
  static Mono<Gates> open(List<Item> items, FactStores stores, ParkedLines parked) {
    var gates = new Gates();
    Set<String> receipts = items.stream().map(Item::receipt).collect(Collectors.toSet());
    Set<String> subjects = items.stream().map(Item::subject).collect(Collectors.toSet());
    Set<String> claims =
        items.stream().flatMap(i -> i.claims().stream()).collect(Collectors.toSet());
    Set<String> keys =
        items.stream().map(i -> KnownOrgans.key(i.organ())).collect(Collectors.toSet());
    Mono<Void> known =
        Flux.fromIterable(stores.all()).flatMap(store -> gates.ask(store, items)).then();
    Mono<Void> waiting =
        parked
            .firsts(subjects, claims, keys)
            .filter(p -> !receipts.contains(p.receipt()))
            .doOnNext(gates::keep)
            .then();
    Mono<Void> gone = parked.erased(receipts).doOnNext(gates.erased::add).then();
    return known.then(waiting).then(gone).thenReturn(gates);
  }

  private Mono<Void> ask(FactStore<?> store, List<Item> items) {
    Set<String> ids =
        items.stream()
            .filter(i -> i.checked().reader().facts() == store.facts())
            .map(Item::subject)
            .collect(Collectors.toSet());
    return ids.isEmpty()
        ? Mono.empty()
        : store.lines(ids).doOnNext(lines -> lines.values().forEach(applied::addAll)).then();
  }

  private void keep(Parked parked) {
    bySubject.merge(parked.subject(), parked, Gates::earlier);
    byKey.merge(parked.key(), parked, Gates::earlier);
    parked.claims().forEach(claim -> byClaim.merge(claim, parked, Gates::earlier));
  }

  private static Parked earlier(Parked one, Parked other) {
    return one.order() <= other.order() ? one : other;
  }

  boolean applied(Item item) {
    return applied.contains(item.receipt());
  }

  /** Whether it was erased while it waited. */
  boolean isErased(Item item) {
    return erased.contains(item.receipt());
  }

  void markApplied(Item item) {
    applied.add(item.receipt());
  }

  void markWaiting(Item item, String key) {
    keep(
        new Parked(item.receipt(), key, item.organ(), item.subject(), item.claims(), item.order()));
  }

  /** The key of an earlier waiting line that this one must not overtake, or null. */
  @Nullable String behind(Item item) {
    Stream<Parked> mine = Stream.ofNullable(bySubject.get(item.subject()));
    Stream<Parked> rivals = item.claims().stream().map(byClaim::get).filter(Objects::nonNull);
    // All lines of an organ that came queue as one.
    Stream<Parked> organs = Stream.ofNullable(byKey.get(KnownOrgans.key(item.organ())));
    return Stream.of(mine, rivals, organs)
        .flatMap(some -> some)
        .filter(parked -> parked.order() < item.order())
        .map(Parked::key)
        .findFirst()
        .orElse(null);
  }

  /** The key for which another subject waits, or null. */
  @Nullable String waitingFor(String subject) {
    Parked parked = bySubject.get(subject);
    return parked == null ? null : parked.key();
  }

  static Collection<List<Item>> lanes(List<Item> items) {
    return items.stream()
        .collect(
            Collectors.groupingBy(Item::subject, java.util.LinkedHashMap::new, Collectors.toList()))
        .values();
  }
}
