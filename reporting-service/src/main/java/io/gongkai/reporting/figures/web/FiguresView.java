package io.gongkai.reporting.figures.web;

import io.gongkai.reporting.figures.Figures;
import io.gongkai.reporting.ledger.PublishedDocument;
import java.util.List;
import java.util.Map;

/** What an organ published and handled in a year; maps count by code. */
record FiguresView(
    String organ,
    String organName,
    int year,
    String scope,
    Figures.Published published,
    Figures.Requests requests,
    Map<String, Long> messages,
    Map<String, Long> sites,
    List<PublishedDocument> latest) {

  static FiguresView of(Figures figures) {
    return new FiguresView(
        figures.organ().code(),
        figures.organ().name(),
        figures.year(),
        figures.whole() ? "whole" : "own",
        figures.published(),
        figures.requests(),
        figures.messages(),
        figures.sites(),
        figures.latest());
  }
}
