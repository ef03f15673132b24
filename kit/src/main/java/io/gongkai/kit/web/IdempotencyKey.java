package io.gongkai.kit.web;

/**
 * What makes two sendings of one creating request the same; a controller argument from {@code
 * Idempotency-Key}, bound to caller and path. Empty if the header is missing: then every sending
 * creates.
 */
public record IdempotencyKey(String value) {

  public boolean isGiven() {
    return !value.isEmpty();
  }
}
