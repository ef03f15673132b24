package io.gongkai.request.application.ledger;

import java.util.Map;

/** Some kinds of lines that belong together. */
@FunctionalInterface
interface Readings {
  Map<String, Reading> byKind();
}
