package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.vault.PersonVault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which wrapping keys are in use: one that counts nothing may be destroyed. */
@UseCase
public final class CountWrappings {

  /**
   * The wrapping keys by name; the empty name is the key that follows from the service's secret.
   *
   * @param current the one that wraps from now on
   * @param keys how many keys each of them wraps
   */
  public record Wrappings(String current, Map<String, Long> keys) {}

  private final List<WrappedKeys> keys;
  private final PersonVault vault;

  CountWrappings(List<WrappedKeys> keys, PersonVault vault) {
    this.keys = List.copyOf(keys);
    this.vault = vault;
  }

  public Mono<Wrappings> handle() {
    return Flux.fromIterable(keys)
        .concatMap(WrappedKeys::count)
        .collect(TreeMap<String, Long>::new, CountWrappings::add)
        .map(all -> new Wrappings(vault.wrapsWith(), all));
  }

  private static void add(Map<String, Long> all, Map<String, Long> some) {
    some.forEach((name, count) -> all.merge(name, count, Long::sum));
  }
}
