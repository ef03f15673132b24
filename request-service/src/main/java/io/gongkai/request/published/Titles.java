package io.gongkai.request.published;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where titles are kept; {@code shelf} names a generation. What comes late or twice changes
 * nothing.
 */
public interface Titles {

  /** A document and the pairs of its title. */
  record Candidate(PublishedDocument document, List<String> pairs) {}

  /** Shows a document; {@code sequence} orders the news of one document. */
  Mono<Void> show(String shelf, PublishedDocument document, Set<String> pairs, long sequence);

  /** Shows it no longer. */
  Mono<Void> hide(String shelf, String id, long sequence);

  /**
   * Documents with any of these pairs, of one organ or of all; at most {@code most}, in no order.
   */
  Flux<Candidate> candidates(
      String shelf, Collection<String> pairs, @Nullable String organ, int most);

  /** The pairs of so many titles, taken at random. */
  Mono<Sample> sample(String shelf, int titles);

  /** Equal for shelves that show the same. */
  Mono<String> digest(String shelf);

  Mono<Void> drop(String shelf);
}
