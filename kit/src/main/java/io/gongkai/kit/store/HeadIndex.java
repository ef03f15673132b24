package io.gongkai.kit.store;

import java.util.List;

/**
 * An ordered index over fields of the head (named without {@code head.}). Sparse ones leave out
 * documents that have none of the fields; unique ones refuse a second aggregate with {@link
 * AlreadyThere}.
 */
public record HeadIndex(String name, List<String> fields, boolean unique, boolean sparse) {

  public HeadIndex {
    fields = List.copyOf(fields);
  }

  public static HeadIndex on(String... fields) {
    return new HeadIndex("head_" + String.join("_", fields), List.of(fields), false, false);
  }

  public static HeadIndex unique(String name, String... fields) {
    return new HeadIndex(name, List.of(fields), true, true);
  }
}
