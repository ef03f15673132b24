package io.gongkai.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * Business time on a line: RFC 3339 with offset, or a date for the first instant of that day in
 * Asia/Shanghai.
 */
final class Moments {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern RFC3339 =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");
  private static final Pattern BELOW_NANOS = Pattern.compile("(\\.\\d{9})\\d+");
  private static final int LAST_YEAR = 9999;
  private static final DateTimeFormatter STRICT =
      DateTimeFormatter.ISO_LOCAL_DATE.withResolverStyle(ResolverStyle.STRICT);

  private Moments() {}

  static LocalDate date(String text) {
    if (!DATE.matcher(text).matches()) {
      throw new DateTimeParseException("no date", text, 0);
    }
    return LocalDate.parse(text, STRICT);
  }

  static Instant instant(String text) {
    if (DATE.matcher(text).matches()) {
      return date(text).atStartOfDay(SHANGHAI).toInstant();
    }
    if (!RFC3339.matcher(text).matches()) {
      throw new DateTimeParseException("no moment", text, 0);
    }
    String parsable =
        BELOW_NANOS.matcher(text).replaceFirst("$1").toUpperCase(java.util.Locale.ROOT);
    Instant instant = OffsetDateTime.parse(parsable).toInstant().truncatedTo(ChronoUnit.MILLIS);
    if (day(instant).getYear() > LAST_YEAR) {
      // Its day could not be written with four digits of the year.
      throw new DateTimeException("after the last day that can be written");
    }
    return instant;
  }

  static LocalDate day(Instant instant) {
    return instant.atZone(SHANGHAI).toLocalDate();
  }
}
