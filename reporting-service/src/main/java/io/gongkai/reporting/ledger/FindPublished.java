package io.gongkai.reporting.ledger;

import io.gongkai.kit.UseCase;
import io.gongkai.reporting.ledger.domain.DocumentNews;
import io.gongkai.reporting.ledger.domain.Happening;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** The documents of organs published in a year and not withdrawn since, the latest first. */
@UseCase
public final class FindPublished {

  private static final Comparator<PublishedDocument> LATEST =
      Comparator.comparing(PublishedDocument::published)
          .reversed()
          .thenComparing(PublishedDocument::id);

  private final Happenings happenings;

  FindPublished(Happenings happenings) {
    this.happenings = happenings;
  }

  public Mono<List<PublishedDocument>> handle(Collection<String> organs, int year, int limit) {
    return happenings
        .of(organs)
        .map(heard -> heard.values().stream().flatMap(List::stream).toList())
        .map(events -> latest(events, year, limit));
  }

  private static List<PublishedDocument> latest(List<Happening> events, int year, int limit) {
    Set<String> withdrawn = new HashSet<>();
    for (Happening event : events) {
      if (event.news() instanceof DocumentNews.Withdrawn) {
        withdrawn.add(event.subject());
      }
    }
    return events.stream()
        .filter(event -> event.on().getYear() == year && !withdrawn.contains(event.subject()))
        .filter(event -> event.news() instanceof DocumentNews.Published)
        .map(FindPublished::document)
        .sorted(LATEST)
        .limit(limit)
        .toList();
  }

  private static PublishedDocument document(Happening event) {
    if (!(event.news() instanceof DocumentNews.Published news)) {
      throw new IllegalArgumentException("no publication: " + event.type());
    }
    return new PublishedDocument(
        event.subject(),
        event.organ(),
        news.documentType(),
        news.title(),
        news.documentNumber(),
        event.on(),
        news.href());
  }
}
