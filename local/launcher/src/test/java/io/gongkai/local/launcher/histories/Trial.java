package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.client.Door;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One history in one way of bringing it in, beside what the texts say. */
final class Trial {

  /** How the lines come in. */
  enum Way {
    TWICE,
    CUT_AND_CONTINUED,
    SHUFFLED
  }

  private static final List<Integer> YEARS = List.of(2020, 2024);
  private static final String RUN = Long.toString(System.nanoTime(), 36);

  private final long seed;
  private final Way way;
  private final Door door;

  Trial(long seed, Way way, Door door) {
    this.seed = seed;
    this.way = way;
    this.door = door;
  }

  /** The differences between the platform and the texts; {@code run} makes organs of its own. */
  List<String> differences(List<Integer> parts, int run) {
    String code = "H" + RUN + "-" + Long.toString(seed, 36) + way.ordinal() + "-" + run;
    History history = History.of(seed, parts, code);
    Dice dice = Dice.of(seed, -2 - way.ordinal());
    Imported imported = new Imported(door);
    List<String> differences = new ArrayList<>();
    for (List<Written> file : Files.settled(files(history, dice))) {
      differences.addAll(imported.bring(file));
    }
    Reported reported = new Reported(door, imported.docket());
    report(history.city(), reported);
    cuts(history.city(), imported.docket(), dice, reported);
    differences.addAll(reported.differences());
    return differences;
  }

  private List<List<Written>> files(History history, Dice dice) {
    Mixing mixing = new Mixing(dice);
    if (way == Way.SHUFFLED) {
      return List.of(mixing.shuffled(history));
    }
    List<Written> file = mixing.byDay(history);
    return List.of(way == Way.TWICE ? file : Files.cut(file, dice), file);
  }

  private void report(City city, Reported reported) {
    for (int year : YEARS) {
      reported.compare(city.code(), true, city.organs(), year, Cut.NONE);
      if (way == Way.TWICE) {
        reported.compare(city.county(), true, city.underCounty(), year, Cut.NONE);
        for (String organ : city.organs()) {
          reported.compare(organ, false, List.of(organ), year, Cut.NONE);
        }
      }
    }
  }

  private void cuts(City city, Docket docket, Dice dice, Reported reported) {
    List<Fact> facts = docket.lives().stream().flatMap(List::stream).toList();
    for (int i = 0; i < 6; i++) {
      int year = dice.onceIn(2) ? dice.any(YEARS) : dice.between(2019, 2024);
      Cut cut = cut(year, dice, dice.any(facts));
      boolean whole = dice.onceIn(2);
      String organ = whole ? city.code() : dice.any(city.organs());
      List<String> about = whole ? city.organs() : List.of(organ);
      Map<String, BigDecimal> cells = reported.compare(organ, whole, about, year, cut);
      List<String> counted = cells.keySet().stream().filter(cell -> cell.startsWith("t")).toList();
      reported.lineage(organ, whole, year, cut, "t3.carried_in.total");
      if (!counted.isEmpty()) {
        reported.lineage(organ, whole, year, cut, dice.any(counted));
      }
    }
  }

  /** Somewhere in the year or near it, often on the day or at the moment of a fact. */
  private static Cut cut(int year, Dice dice, Fact fact) {
    LocalDate someDay = LocalDate.of(year, 1, 1).plusDays(dice.between(-60, 400));
    LocalDate asOf = dice.onceIn(2) ? null : dice.onceIn(2) ? fact.day() : someDay;
    Instant someTime = someDay.plusDays(dice.below(90)).atStartOfDay(Fact.SHANGHAI).toInstant();
    Instant moment = fact.recorded().minusSeconds(dice.below(2));
    return new Cut(asOf, dice.onceIn(2) ? null : dice.onceIn(2) ? moment : someTime);
  }
}
