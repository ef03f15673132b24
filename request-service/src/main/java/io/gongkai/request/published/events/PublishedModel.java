package io.gongkai.request.published.events;

import io.gongkai.contracts.disclosure.DocumentPublished;
import io.gongkai.kit.listen.Received;
import io.gongkai.kit.project.Generation;
import io.gongkai.kit.project.ReadModel;
import io.gongkai.request.published.Bigrams;
import io.gongkai.request.published.FindPublished;
import io.gongkai.request.published.PublishedDocument;
import io.gongkai.request.published.Titles;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Titles appear when a document is published and go when it is withdrawn; other news is skipped.
 */
@Component
final class PublishedModel implements ReadModel {

  private static final String PUBLISHED = "io.gongkai.disclosure.document-published.v1";
  private static final String WITHDRAWN = "io.gongkai.disclosure.document-withdrawn.v1";
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Titles titles;

  PublishedModel(Titles titles) {
    this.titles = titles;
  }

  @Override
  public String name() {
    return FindPublished.MODEL;
  }

  @Override
  public Set<String> topics() {
    return Set.of("disclosure.document");
  }

  @Override
  public Mono<Void> apply(Generation generation, List<Received<JsonNode>> events) {
    return Flux.fromIterable(events)
        .concatMap(event -> apply(generation.collection(), event))
        .then();
  }

  private Mono<Void> apply(String shelf, Received<JsonNode> event) {
    return switch (event.type()) {
      case PUBLISHED -> show(shelf, event);
      case WITHDRAWN -> titles.hide(shelf, event.subject(), event.sequence());
      default -> Mono.empty();
    };
  }

  private Mono<Void> show(String shelf, Received<JsonNode> event) {
    DocumentPublished news = JSON.treeToValue(event.data(), DocumentPublished.class);
    PublishedDocument document =
        new PublishedDocument(
            event.subject(),
            event.tenant(),
            news.title(),
            news.documentNumber(),
            news.href(),
            event.factdate());
    return titles.show(shelf, document, Bigrams.of(news.title()), event.sequence());
  }

  @Override
  public Mono<String> digest(Generation generation) {
    return titles.digest(generation.collection());
  }

  @Override
  public Mono<Void> drop(Generation generation) {
    return titles.drop(generation.collection());
  }
}
