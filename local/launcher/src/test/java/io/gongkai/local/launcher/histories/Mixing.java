package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts the parts of a history into one file; the order within a part is kept. */
final class Mixing {
  private static final List<String> SKIPPED = List.of("", "# 说明", "#{\"kind\":\"organ\"}");

  private final Dice dice;

  Mixing(Dice dice) {
    this.dice = dice;
  }

  /** As things happened, the organs first but perhaps the town. */
  List<Written> byDay(History history) {
    List<Written> file = new ArrayList<>();
    List<List<Written>> organs = new ArrayList<>(history.organs());
    List<Written> late = dice.onceIn(2) ? organs.removeLast() : List.of();
    organs.forEach(file::addAll);
    List<List<Written>> rest = open(history.parts());
    int until = file.size() + dice.below(200);
    while (!rest.isEmpty()) {
      List<Written> next = rest.getFirst();
      for (List<Written> part : rest) {
        next = day(part).isBefore(day(next)) ? part : next;
      }
      file.add(next.removeFirst());
      rest.removeIf(List::isEmpty);
      if (file.size() == until) {
        file.addAll(late);
        late = List.of();
      }
    }
    file.addAll(late);
    return withSkipped(file);
  }

  /** In any order of the parts, the organs' lines among them. */
  List<Written> shuffled(History history) {
    List<List<Written>> rest = open(history.parts());
    rest.addAll(open(history.organs()));
    List<Written> file = new ArrayList<>();
    while (!rest.isEmpty()) {
      file.add(dice.any(rest).removeFirst());
      rest.removeIf(List::isEmpty);
    }
    return withSkipped(file);
  }

  private static List<List<Written>> open(List<List<Written>> parts) {
    List<List<Written>> open = new ArrayList<>();
    parts.stream().filter(part -> !part.isEmpty()).forEach(part -> open.add(new ArrayList<>(part)));
    return open;
  }

  private static LocalDate day(List<Written> part) {
    return part.stream()
        .filter(line -> line.fact() != null)
        .map(line -> line.fact().place())
        .findFirst()
        .orElse(LocalDate.MIN);
  }

  private List<Written> withSkipped(List<Written> file) {
    List<Written> all = new ArrayList<>();
    for (Written line : file) {
      if (dice.onceIn(60)) {
        all.add(Written.skipped(dice.any(SKIPPED)));
      }
      all.add(line);
    }
    return all;
  }
}
