package io.gongkai.gazette.issue.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A place in an issue: a document by its id, or a plain title, in a section. */
public record Item(String section, @Nullable String document, @Nullable String title) {

  public Item {
    if ((document == null) == (title == null)) {
      throw RuleBroken.of("bad-value", Map.of("field", "items"));
    }
  }
}
