package io.gongkai.reporting.ledger.domain;

import java.util.function.Consumer;

/** What is known of one subject; it says itself what it counts as in a year. */
public sealed interface Line
    permits CaseLine, RemedyLine, DocumentLine, SiteLine, FigureLine, SingleLine {

  void count(Period period, Consumer<Entry> out);
}
