package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All editions of all years, and the calendar that followed from them on any day. */
public final class Editions {
  private final List<Edition> all;
  private final NavigableMap<LocalDate, WorkingDays> byKnownDay;

  private Editions(List<Edition> all) {
    this.all = List.copyOf(all);
    this.byKnownDay = snapshots(all);
  }

  /** A calendar of exactly these editions; a later one replaces an earlier one of its year. */
  public static Editions of(List<Edition> editions) {
    return new Editions(editions);
  }

  /** The editions that come with this library. */
  public static Editions shipped() {
    return Shipped.EDITIONS;
  }

  /** These editions and one more. */
  public Editions plus(Edition edition) {
    List<Edition> more = new ArrayList<>(all);
    more.add(edition);
    return new Editions(more);
  }

  /** Every edition, in the order given. */
  public List<Edition> all() {
    return all;
  }

  /** The calendar as everybody knew it at the end of {@code day}. */
  public WorkingDays asKnownOn(LocalDate day) {
    Map.Entry<LocalDate, WorkingDays> last = byKnownDay.floorEntry(day);
    return last == null ? WorkingDays.ofStatuteOnly() : last.getValue();
  }

  /** The calendar as known after the last edition. */
  public WorkingDays latest() {
    return byKnownDay.isEmpty() ? WorkingDays.ofStatuteOnly() : byKnownDay.lastEntry().getValue();
  }

  private static NavigableMap<LocalDate, WorkingDays> snapshots(List<Edition> all) {
    NavigableMap<LocalDate, WorkingDays> snapshots = new TreeMap<>();
    Map<Integer, Edition> current = new HashMap<>();
    all.stream()
        .sorted(Comparator.comparing(Edition::known))
        .forEach(
            edition -> {
              current.put(edition.year(), edition);
              snapshots.put(edition.known(), WorkingDays.of(current.values()));
            });
    return snapshots;
  }
}
