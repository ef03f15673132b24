package io.gongkai.reporting.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.reporting.ledger.CountLines;
import io.gongkai.reporting.ledger.Counted;
import io.gongkai.reporting.ledger.FindPublished;
import io.gongkai.reporting.ledger.PublishedDocument;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.organ.OrganTree;
import io.gongkai.reporting.organ.ReadOrgans;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import reactor.core.publisher.Mono;

/** Reads the figures of an organ, or of it and all below; NotFound for an unknown organ. */
@UseCase
public final class ReadFigures {

  private static final int LATEST = 10;

  /** Whose figures of which year; {@code whole} adds all organs below. */
  public record Query(String organ, int year, boolean whole) {}

  private final ReadOrgans organs;
  private final CountLines lines;
  private final FindPublished published;

  ReadFigures(ReadOrgans organs, CountLines lines, FindPublished published) {
    this.organs = organs;
    this.lines = lines;
    this.published = published;
  }

  public Mono<Figures> handle(Query query) {
    return organs.handle().flatMap(tree -> read(query, tree));
  }

  private Mono<Figures> read(Query query, OrganTree tree) {
    Organ organ = tree.find(query.organ()).orElseThrow(() -> new NotFound(query.organ()));
    List<String> codes = query.whole() ? tree.whole(organ.code()) : List.of(organ.code());
    Mono<List<Counted>> counted =
        lines
            .handle(new CountLines.Query(codes, Set.of(query.year()), null, null))
            .map(all -> all.stream().flatMap(its -> its.of(query.year()).stream()).toList());
    return Mono.zip(
        counted,
        published.handle(codes, query.year(), LATEST),
        (entries, latest) -> figures(query, organ, entries, latest));
  }

  private static Figures figures(
      Query query, Organ organ, List<Counted> entries, List<PublishedDocument> latest) {
    return new Figures(
        organ,
        query.year(),
        query.whole(),
        new Figures.Published(
            by(entries, "DOCUMENT_PUBLISHED", "document"),
            by(entries, "DOCUMENT_PUBLIC", "document"),
            number(entries, "INTERPRETATION"),
            number(entries, "CATALOGUE"),
            number(entries, "ISSUE")),
        new Figures.Requests(
            number(entries, "CASE_NEW"),
            number(entries, "CASE_CARRIED_IN"),
            number(entries, "CASE_CLOSED"),
            number(entries, "CASE_CARRIED_OUT"),
            by(entries, "CASE_CLOSED", "outcome")),
        by(entries, "MESSAGE", "source"),
        by(entries, "SITE", "site"),
        latest);
  }

  private static long number(List<Counted> entries, String measure) {
    return entries.stream().filter(entry -> entry.measure().equals(measure)).count();
  }

  private static Map<String, Long> by(List<Counted> entries, String measure, String code) {
    return entries.stream()
        .filter(entry -> entry.measure().equals(measure))
        .collect(
            groupingBy(
                entry -> entry.codes().getOrDefault(code, "OTHER"), TreeMap::new, counting()));
  }
}
