package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.client.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What part of the truth is looked at: scope, day, and knowledge. */
class View {

  /** The organ alone, or with all organs below it. */
  enum Scope {
    OWN,
    WHOLE
  }

  @Option(names = "--scope", description = "own or whole (default: own).")
  Scope scope = Scope.OWN;

  @Option(names = "--as-of", paramLabel = "DATE", description = "Facts up to this day.")
  @Nullable String asOf;

  @Option(
      names = "--known-at",
      paramLabel = "INSTANT",
      description = "Facts known by this instant.")
  @Nullable String knownAt;

  String query() {
    return new Query()
        .and("scope", scope.name().toLowerCase(java.util.Locale.ROOT))
        .and("asOf", asOf)
        .and("knownAt", knownAt)
        .text();
  }
}
