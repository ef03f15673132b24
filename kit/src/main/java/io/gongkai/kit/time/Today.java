package io.gongkai.kit.time;

import java.time.LocalDate;

/** The legal day: the date in Asia/Shanghai. */
@FunctionalInterface
public interface Today {
  LocalDate get();
}
