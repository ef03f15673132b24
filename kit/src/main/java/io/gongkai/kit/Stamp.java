package io.gongkai.kit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  /** A fact that happens now, by a caller of this system. */
  public static Stamp live(LocalDate on, Instant recorded, String by) {
    return new Stamp(on, recorded, by, null);
  }

  /**
   * The day in Asia/Shanghai on which it became known; later than {@code on} for what came late.
   */
  public LocalDate known() {
    return LocalDate.ofInstant(recorded, SHANGHAI);
  }

  /** True if a source system attests the fact and nobody did it here. */
  public boolean attested() {
    return line != null;
  }
}
