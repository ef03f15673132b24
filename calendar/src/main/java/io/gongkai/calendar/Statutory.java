package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The days off that the statute itself names, for years whose notice is not known. */
final class Statutory {
  private static final int REVISED = 2025; // 放假办法 (2024) art. 2: one day more at two festivals
  private static final Map<LocalDate, String> MOVING = expand();

  private Statutory() {}

  static @Nullable String nameOf(LocalDate day) {
    String fixed =
        switch (day.getMonth()) {
          case JANUARY -> day.getDayOfMonth() == 1 ? "元旦" : null;
          case MAY -> day.getDayOfMonth() <= (day.getYear() < REVISED ? 1 : 2) ? "劳动节" : null;
          case OCTOBER -> day.getDayOfMonth() <= 3 ? "国庆节" : null;
          default -> null;
        };
    return fixed == null ? MOVING.get(day) : fixed;
  }

  private static Map<LocalDate, String> expand() {
    Map<LocalDate, String> days = new HashMap<>(Shipped.FESTIVALS);
    Shipped.FESTIVALS.forEach(
        (first, name) -> {
          if (name.equals("春节")) {
            days.put(first.plusDays(1), name);
            days.put(first.plusDays(2), name);
            if (first.getYear() >= REVISED) {
              days.put(first.minusDays(1), name);
            }
          }
        });
    return Map.copyOf(days);
  }
}
