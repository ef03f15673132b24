package io.gongkai.local.launcher.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years of a city, in parts that do not touch one another: a part is an application with its
 * remedies, the papers of an organ, its sites, its figures, a message or a task.
 */
record History(City city, List<List<Written>> organs, List<List<Written>> parts) {
  private static final int SHARED = 3;

  /** The numbers of all parts of a history of so many. */
  static List<Integer> all(int parts) {
    return IntStream.range(0, parts).boxed().toList();
  }

  /** The same parts of the same seed are the same lines, but for the code of the city. */
  static History of(long seed, List<Integer> parts, String code) {
    City city = new City(code);
    List<List<Written>> told = new ArrayList<>();
    for (int part : parts) {
      told.add(part(seed, part, city));
    }
    return new History(city, city.lines(Dice.of(seed, -1)), told);
  }

  /** Each organ has one of the first three kinds at most, for its lines are about one another. */
  private static List<Written> part(long seed, int part, City city) {
    Dice dice = Dice.of(seed, part);
    List<String> organs = city.organs();
    int organ = part < SHARED * organs.size() ? part / SHARED : dice.below(organs.size());
    Maker maker = new Maker(organs.get(organ), "P" + part, dice);
    int kind = part < SHARED * organs.size() ? part % SHARED : SHARED + dice.below(4);
    switch (kind) {
      case 0 -> new PaperStory(maker).tell();
      case 1 -> new SiteStory(maker).tell();
      case 2 -> new FigureStory(maker).tell();
      case 3 -> new DeskStory(maker).tell();
      default -> new CaseStory(maker).tell();
    }
    return maker.lines();
  }
}
