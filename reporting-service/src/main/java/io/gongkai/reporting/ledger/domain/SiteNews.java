package io.gongkai.reporting.ledger.domain;

/** News of a website, a channel or a new-media account. */
public sealed interface SiteNews extends News {

  record Registered(String siteType) implements SiteNews {}

  record Closed() implements SiteNews {}
}
