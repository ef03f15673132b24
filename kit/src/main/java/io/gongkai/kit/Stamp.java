package io.gongkai.kit;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about every fact beside its content.
 *
 * @param on the legal day, Asia/Shanghai
 * @param recorded when we knew it
 * @param by who did it, as a reference
 * @param line keyed digest of the line it came in by; null = live
 */
public record Stamp(LocalDate on, Instant recorded, String by, @Nullable String line) {

  /** A fact that happens now, by a caller of this system. */
  public static Stamp live(LocalDate on, Instant recorded, String by) {
    return new Stamp(on, recorded, by, null);
  }

  /** True if a source system attests the fact and nobody did it here. */
  public boolean attested() {
    return line != null;
  }
}
