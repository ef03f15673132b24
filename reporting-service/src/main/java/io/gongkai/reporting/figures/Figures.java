package io.gongkai.reporting.figures;

import io.gongkai.reporting.ledger.PublishedDocument;
import io.gongkai.reporting.organ.Organ;
import java.util.List;
import java.util.Map;

/** The numbers of a year; a map counts by code. */
public record Figures(
    Organ organ,
    int year,
    boolean whole,
    Published published,
    Requests requests,
    Map<String, Long> messages,
    Map<String, Long> sites,
    List<PublishedDocument> latest) {

  /** What was published in the year, and how many documents are public at its end, by type. */
  public record Published(
      Map<String, Long> documents,
      Map<String, Long> publicAtEnd,
      long interpretations,
      long catalogues,
      long issues) {}

  /** Applications of the year; {@code outcomes} are first outcomes as corrected. */
  public record Requests(
      long received, long carriedIn, long handled, long open, Map<String, Long> outcomes) {}
}
