package io.gongkai.local.backbone.store;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index that can be walked in the order of its fields; every entry tells the place of its
 * document.
 */
interface Ordered {
  /**
   * The fields in the order of the key. An index that is not unique has {@code _id} as its silent
   * last field.
   */
  List<String> fields();

  /**
   * Whether some document has more than one entry or an entry without its value (arrays,
   * documents).
   */
  boolean irregular();

  /** Whether documents without any of the fields are left out. */
  boolean sparse();

  /** Whether an entry is unique by the fields alone. */
  boolean unique();

  /**
   * Entries from the lowest to the highest key, both included and each open when null; backwards if
   * asked.
   */
  Iterator<IndexEntry> walk(@Nullable Key lowest, @Nullable Key highest, boolean backwards);
}
