package io.gongkai.local.launcher.routes;

import java.util.List;

/**
 * A real thing that somebody owns or may know.
 *
 * @param id as it stands in addresses; empty for what has none of its own
 * @param marks words by which an answer betrays it; none for what is public
 */
record Exhibit(String id, List<String> marks) {

  static Exhibit open(String id) {
    return new Exhibit(id, List.of());
  }

  /** Known by its id and by these words. */
  static Exhibit secret(String id, String... words) {
    return new Exhibit(
        id, java.util.stream.Stream.concat(List.of(id).stream(), List.of(words).stream()).toList());
  }

  /** Words about somebody, which have no address. */
  static Exhibit words(String... words) {
    return new Exhibit("", List.of(words));
  }

  boolean isIn(String text) {
    return marks.stream().anyMatch(text::contains);
  }

  /** An id of the same form that nobody has. */
  String madeUp() {
    int end = id.indexOf('-') + 1;
    return id.substring(0, end) + new StringBuilder(id.substring(end)).reverse();
  }
}
