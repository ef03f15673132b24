package io.gongkai.gateway.edge;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much one client may ask: by network address for everybody, by subject for those known. {@code
 * body} bounds a request's body (imports and routes that say {@code body} have their own), {@code
 * guessesPerMinute} how often one address may try number and code of a case, {@code clients} how
 * many are remembered.
 */
@ConfigurationProperties("gongkai.limits")
record Limits(
    int clients, DataSize body, Allowance address, Allowance subject, int guessesPerMinute) {

  /** Requests begun per second, and requests under way at once. */
  record Allowance(int perSecond, int atOnce) {}
}
