package io.gongkai.request.published.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.listen.Received;
import io.gongkai.kit.project.Generation;
import io.gongkai.local.testkit.SourceRules;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.published.Bigrams;
import io.gongkai.request.published.Titles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The model understands every frozen example of what it folds, and whatever is added to them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublishedModelContractTest {
  private static final AtomicInteger NUMBER = new AtomicInteger(1000);
  private static final String WITHDRAWN = "document-withdrawn";
  private static final String PUBLISHED = "document-published";

  private final Titles titles = RequestHouse.get(Titles.class);
  private final PublishedModel model = new PublishedModel(titles);
  private final Generation generation = new Generation("published", NUMBER.incrementAndGet());

  @Test
  void every_example_of_a_publication_shows_its_title_also_with_a_field_nobody_knows() {
    for (ObjectNode example : examples(PUBLISHED)) {
      ((ObjectNode) example.get("data")).put("added", "later");
      model.apply(generation, List.of(heard(example))).block();
      assertThat(shown(example.at("/data/title").asString()))
          .contains(example.get("subject").asString());
      model.drop(generation).block();
    }
    assertThat(examples(PUBLISHED)).isNotEmpty();
  }

  @Test
  void every_example_of_a_withdrawal_hides_it_whichever_comes_first() {
    for (ObjectNode example : examples(WITHDRAWN)) {
      ObjectNode published = examples(PUBLISHED).getFirst();
      String title = published.at("/data/title").asString();
      published.put("subject", example.get("subject").asString());
      published.put("sequence", 1);
      example.put("sequence", 2);
      model.apply(generation, List.of(heard(example), heard(published))).block();
      assertThat(shown(title)).isEmpty();
      model.drop(generation).block();
      model.apply(generation, List.of(heard(published), heard(example))).block();
      assertThat(shown(title)).isEmpty();
      model.drop(generation).block();
    }
  }

  @Test
  void other_news_of_documents_is_skipped() {
    for (String other : List.of("document-made", "document-amended", "document-repealed")) {
      for (ObjectNode example : examples(other)) {
        model.apply(generation, List.of(heard(example))).block();
      }
    }
    String nothing = model.digest(new Generation("published", NUMBER.incrementAndGet())).block();
    assertThat(model.digest(generation).block()).isEqualTo(nothing);
  }

  private List<String> shown(String title) {
    return titles
        .candidates(generation.collection(), Bigrams.of(title), null, 10)
        .map(candidate -> candidate.document().id())
        .collectList()
        .block();
  }

  private static Received<JsonNode> heard(ObjectNode event) {
    return new Received<>(
        event.get("id").asString(),
        event.get("type").asString(),
        event.get("subject").asString(),
        event.get("sequence").asLong(),
        Instant.parse(event.get("time").asString()),
        LocalDate.parse(event.get("factdate").asString()),
        event.get("organ").asString(),
        event.get("data"),
        event.toString());
  }

  private static List<ObjectNode> examples(String event) {
    Path folder = SourceRules.repository().resolve("contracts/events/disclosure/" + event);
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("v1.example"))
          .map(PublishedModelContractTest::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectNode read(Path file) {
    try {
      return (ObjectNode) JsonMapper.shared().readTree(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
