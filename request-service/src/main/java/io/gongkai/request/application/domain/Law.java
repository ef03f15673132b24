package io.gongkai.request.application.domain;

import io.gongkai.calendar.Editions;
import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rulebooks by the day they take effect, and the calendar by the day it was known. */
public final class Law {
  private final NavigableMap<LocalDate, Rulebook> books = new TreeMap<>();
  private final Editions editions;
  private final @Nullable LocalDate knownAt;

  public Law(Collection<Rulebook> books, Editions editions) {
    this(books, editions, null);
  }

  private Law(Collection<Rulebook> books, Editions editions, @Nullable LocalDate knownAt) {
    books.forEach(b -> this.books.put(b.effective(), b));
    this.editions = editions;
    this.knownAt = knownAt;
  }

  /** The same law, told with nothing that became known after {@code day}. */
  public Law asKnownAt(LocalDate day) {
    return new Law(books.values(), editions, day);
  }

  /** The same rulebooks with another calendar. */
  public Law with(Editions others) {
    return new Law(books.values(), others, knownAt);
  }

  /** The rulebook of {@code day}; days before the first one have the first one. */
  public Rulebook rulebook(LocalDate day) {
    Map.Entry<LocalDate, Rulebook> book = books.floorEntry(day);
    return book == null ? books.firstEntry().getValue() : book.getValue();
  }

  /** Whether an answer of {@code day} with this outcome leaves the information closed. */
  public boolean denies(String outcome, LocalDate day) {
    OutcomeRule rule = rulebook(day).outcomes().get(outcome);
    return rule != null && rule.isDenial();
  }

  /** The calendar as known on {@code day}. */
  public WorkingDays calendar(LocalDate day) {
    return editions.asKnownOn(knownAt != null && knownAt.isBefore(day) ? knownAt : day);
  }

  /** The calendar with all that this law knows. */
  public WorkingDays calendar() {
    return knownAt == null ? editions.latest() : editions.asKnownOn(knownAt);
  }
}
