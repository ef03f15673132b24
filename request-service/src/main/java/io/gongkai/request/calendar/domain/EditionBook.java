package io.gongkai.request.calendar.domain;

import io.gongkai.calendar.Edition;
import io.gongkai.calendar.Editions;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.calendar.domain.CalendarFact.EditionAnnounced;
import io.gongkai.request.calendar.domain.CalendarFact.NamedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every edition the house knows: first the shipped ones, then as they were brought in. */
public final class EditionBook {
  private final List<KnownEdition> all;
  private final Editions editions;

  private EditionBook(List<KnownEdition> all) {
    this.all = List.copyOf(all);
    this.editions = Editions.of(this.all.stream().map(KnownEdition::edition).toList());
  }

  /** The editions that come with the house. */
  public static EditionBook shipped() {
    EditionBook book = new EditionBook(List.of());
    for (Edition edition : Editions.shipped().all()) {
      book = book.with(edition, edition.known(), null);
    }
    return book;
  }

  /** The book after a fact of the day {@code entered}. */
  public EditionBook after(CalendarFact fact, LocalDate entered) {
    return switch (fact) {
      case EditionAnnounced a -> with(edition(a), entered, a.ref());
    };
  }

  /**
   * A notice comes in. Refused: {@code bad-value}, {@code bad-date}, {@code number-taken}.
   *
   * @param today a notice of tomorrow cannot be known
   */
  public List<CalendarFact> announce(EditionAnnounced proposed, LocalDate today) {
    Plausible.check(proposed, today);
    List<Edition> ofYear = ofYear(proposed.year());
    if (ofYear.stream().anyMatch(e -> proposed.number().equals(e.number()))) {
      throw RuleBroken.of("number-taken", Map.of("field", "number", "number", proposed.number()));
    }
    if (ofYear.stream().anyMatch(e -> !e.known().isBefore(proposed.known()))) {
      throw RuleBroken.of("bad-date", Map.of("field", "knownFrom")); // it would amend its successor
    }
    return List.of(proposed);
  }

  /** Every edition in this order. */
  public List<KnownEdition> all() {
    return all;
  }

  /** The one that came in last. */
  public KnownEdition newest() {
    return all.getLast();
  }

  /** The edition that a request brought, if it did. */
  public Optional<KnownEdition> broughtBy(String ref) {
    return all.stream().filter(each -> ref.equals(each.ref())).findFirst();
  }

  /** All of them, to count with. */
  public Editions editions() {
    return editions;
  }

  /** Those that came in before {@code day}, to count with. */
  public Editions enteredBefore(LocalDate day) {
    return Editions.of(
        all.stream()
            .filter(each -> each.entered().isBefore(day))
            .map(KnownEdition::edition)
            .toList());
  }

  private EditionBook with(Edition edition, LocalDate entered, @Nullable String ref) {
    List<KnownEdition> more = new ArrayList<>(all);
    String id = edition.year() + "-" + (ofYear(edition.year()).size() + 1);
    more.add(new KnownEdition(id, entered, ref, edition));
    return new EditionBook(more);
  }

  private List<Edition> ofYear(int year) {
    return all.stream().map(KnownEdition::edition).filter(e -> e.year() == year).toList();
  }

  private static Edition edition(EditionAnnounced a) {
    return new Edition(
        a.year(), a.known(), names(a.off()), names(a.worked()), a.notice(), a.number());
  }

  private static Map<LocalDate, String> names(List<NamedDay> days) {
    return days.stream().collect(Collectors.toMap(NamedDay::date, NamedDay::name));
  }
}
