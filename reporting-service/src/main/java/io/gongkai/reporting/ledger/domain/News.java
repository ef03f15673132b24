package io.gongkai.reporting.ledger.domain;

/** What a public event says, as far as it counts. One family for each kind of line. */
public sealed interface News
    permits CaseNews, RemedyNews, DocumentNews, SiteNews, FigureNews, SingleNews {}
