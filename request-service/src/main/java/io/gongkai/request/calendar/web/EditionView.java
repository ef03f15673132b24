package io.gongkai.request.calendar.web;

import io.gongkai.calendar.Edition;
import io.gongkai.request.calendar.Notice;
import io.gongkai.request.calendar.domain.KnownEdition;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition; {@code entered} = the day the house had it, for shipped ones the day it was known.
 */
record EditionView(
    String id,
    int year,
    LocalDate knownFrom,
    LocalDate entered,
    boolean shipped,
    @Nullable String number,
    @Nullable String address,
    List<Notice.Day> off,
    List<Notice.Day> worked) {

  static EditionView of(KnownEdition known) {
    Edition edition = known.edition();
    return new EditionView(
        known.id(),
        edition.year(),
        edition.known(),
        known.entered(),
        known.ref() == null,
        edition.number(),
        edition.notice(),
        days(edition.off()),
        days(edition.worked()));
  }

  private static List<Notice.Day> days(Map<LocalDate, String> named) {
    return named.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(day -> new Notice.Day(day.getKey(), day.getValue()))
        .toList();
  }
}
