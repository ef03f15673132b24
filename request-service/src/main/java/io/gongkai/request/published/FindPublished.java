package io.gongkai.request.published;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.project.Generation;
import io.gongkai.kit.project.ReadModels;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What is public already and may answer the words of an application, best first. The words are
 * compared and forgotten.
 */
@UseCase
public final class FindPublished {

  /** The name of the read model. */
  public static final String MODEL = "published";

  /** {@code organ} null = of any organ. */
  public record Command(String words, @Nullable String organ, int most) {

    @Override
    public String toString() {
      return "FindPublished";
    }
  }

  private record Scored(PublishedDocument document, double likeness) {}

  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final int SAMPLE = 1000;
  private static final int ASKED = 40;
  private static final int CANDIDATES = 500;
  private static final double LEAST = 0.5;

  private final Titles titles;
  private final ReadModels models;
  private final ConcurrentMap<String, Mono<Sample>> samples = new ConcurrentHashMap<>();

  FindPublished(Titles titles, ReadModels models) {
    this.titles = titles;
    this.models = models;
  }

  public Mono<List<PublishedDocument>> handle(Command command) {
    Set<String> words = Bigrams.of(command.words());
    return words.isEmpty()
        ? Mono.just(List.of())
        : models.current(MODEL).map(Generation::collection).flatMap(s -> find(s, command, words));
  }

  private Mono<List<PublishedDocument>> find(String shelf, Command command, Set<String> words) {
    return samples
        .computeIfAbsent(shelf, this::sample)
        .flatMapMany(
            sample -> {
              List<String> telling = sample.telling(words);
              List<String> asked = telling.subList(0, Math.min(ASKED, telling.size()));
              Set<String> all = Set.copyOf(telling);
              return titles
                  .candidates(shelf, asked, command.organ(), CANDIDATES)
                  .map(c -> scored(c, all, sample));
            })
        .filter(scored -> scored.likeness() >= LEAST)
        .sort(
            Comparator.comparingDouble(Scored::likeness)
                .reversed()
                .thenComparing(scored -> scored.document().published(), Comparator.reverseOrder())
                .thenComparing(scored -> scored.document().id()))
        .take(command.most())
        .map(Scored::document)
        .collectList();
  }

  private Mono<Sample> sample(String shelf) {
    return titles
        .sample(shelf, SAMPLE)
        .cache(sample -> FRESH, failed -> Duration.ZERO, () -> Duration.ZERO);
  }

  private static Scored scored(Titles.Candidate candidate, Set<String> words, Sample sample) {
    double likeness = Bigrams.likeness(sample.telling(candidate.pairs()), words);
    return new Scored(candidate.document(), likeness);
  }
}
