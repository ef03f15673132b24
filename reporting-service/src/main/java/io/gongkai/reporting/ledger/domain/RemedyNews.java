package io.gongkai.reporting.ledger.domain;

/** News of a reconsideration or a suit. */
public sealed interface RemedyNews extends News {

  record Filed(String type) implements RemedyNews {}

  record Decided(String result) implements RemedyNews {}
}
