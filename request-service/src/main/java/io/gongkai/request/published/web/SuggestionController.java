package io.gongkai.request.published.web;

import io.gongkai.request.published.FindPublished;
import io.gongkai.request.published.PublishedDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * What is public already, offered while an application is written and never forced (art. 36(1)).
 * The words come in a body and are forgotten: they are a citizen's, and an address would be logged.
 */
@RestController
@RequestMapping("/api/v1/application-suggestions")
final class SuggestionController {

  private static final int MOST = 5;

  private final FindPublished find;

  SuggestionController(FindPublished find) {
    this.find = find;
  }

  @PostMapping
  Mono<Suggestions> suggest(@Valid @RequestBody SuggestionRequest body) {
    return find.handle(new FindPublished.Command(body.words(), body.organ(), MOST))
        .map(all -> new Suggestions(all.stream().map(Suggestion::of).toList()));
  }

  /**
   * What has been written so far.
   *
   * @param organ only what this organ has published; absent = any
   */
  record SuggestionRequest(
      @NotBlank @Size(max = 5000) String words, @Nullable @Size(max = 40) String organ) {

    @Override
    public String toString() {
      return "SuggestionRequest";
    }
  }

  /** A few, best first. */
  record Suggestions(List<Suggestion> items) {}

  /** A public document; {@code href} is where it can be read. */
  record Suggestion(
      String id,
      String organ,
      String title,
      @Nullable String documentNumber,
      String href,
      LocalDate published) {

    static Suggestion of(PublishedDocument document) {
      return new Suggestion(
          document.id(),
          document.organ(),
          document.title(),
          document.documentNumber(),
          document.href(),
          document.published());
    }
  }
}
