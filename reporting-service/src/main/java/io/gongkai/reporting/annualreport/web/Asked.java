package io.gongkai.reporting.annualreport.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.reporting.annualreport.ReportQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads what the address asks for; refuses what it cannot read. */
final class Asked {

  private Asked() {}

  static ReportQuery report(
      String organ,
      String year,
      @Nullable String scope,
      @Nullable String asOf,
      @Nullable String knownAt) {
    return new ReportQuery(organ, year(year), whole(scope), day(asOf), instant(knownAt));
  }

  static int year(String text) {
    if (!text.matches("\\d{4}")) {
      throw new BadRequest("bad-value", "year");
    }
    return Integer.parseInt(text);
  }

  static boolean whole(@Nullable String scope) {
    return switch (scope) {
      case null -> false;
      case "own" -> false;
      case "whole" -> true;
      default -> throw new BadRequest("bad-value", "scope");
    };
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new BadRequest("bad-date", "asOf");
    }
  }

  private static @Nullable Instant instant(@Nullable String text) {
    try {
      // An unescaped plus sign in a query arrives as a space.
      return text == null ? null : OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
    } catch (DateTimeException e) {
      throw new BadRequest("bad-date", "knownAt");
    }
  }
}
