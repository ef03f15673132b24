package io.gongkai.intake;

import static io.gongkai.intake.ToyIntake.made;
import static io.gongkai.intake.ToyIntake.played;
import static io.gongkai.intake.ToyIntake.pushed;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoSocketException;
import com.mongodb.ServerAddress;
import io.gongkai.kit.store.StoreAway;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bson.Document;
import reactor.core.publisher.Flux;

/** Whatever is cut off, killed in the middle and sent again, also twice, comes to the same. */
class CutOffTest {

  @Property(tries = 12)
  void an_import_that_is_interrupted_anywhere_ends_like_one_that_is_not(
      @ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
    List<String> lines = lines();
    List<String> expected = contents(imported(lines));

    var random = new Random(seed);
    var toys = new ToyIntake();
    int from = 0;
    while (from < lines.size()) {
      int to = Math.min(lines.size(), from + 1 + random.nextInt(40));
      toys.toys.failing =
          () ->
              random.nextInt(10) == 0 ? new MongoSocketException("cut", new ServerAddress()) : null;
      if (random.nextInt(3) == 0) {
        toys.toys.organs.add("X");
      }
      try {
        toys.send(lines.subList(from, to).toArray(String[]::new));
        from =
            random.nextInt(4) == 0
                ? Math.max(0, to - 15)
                : to; // now and then some lines come again
      } catch (RuntimeException cut) { // several lines at once may meet it
        assertThat(cut).matches(StoreAway::is);
        from = Math.max(0, from - 5);
      }
    }
    toys.toys.failing = () -> null;
    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();

    assertThat(toys.intake.count().block()).isZero();
    assertThat(contents(toys)).isEqualTo(expected);
  }

  private static ToyIntake imported(List<String> lines) {
    var toys = new ToyIntake();
    toys.toys.organs.add("X");
    toys.send(lines.toArray(String[]::new));
    return toys;
  }

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (int by = 0; by < 5; by++) {
      for (int toy = 0; toy < 6; toy++) {
        for (String organ : List.of("O", "X")) {
          lines.add(by == 0 ? made(organ, "t" + toy, "bear") : pushed(organ, "t" + toy, by));
          if (by == 2) {
            lines.add(played(organ, "g" + toy, "t" + toy));
          }
        }
      }
    }
    return lines;
  }

  /** Facts without the order of time in which they came. */
  private static List<String> contents(ToyIntake toys) {
    return Flux.just("toys", "games")
        .concatMap(name -> Flux.from(toys.database.getCollection(name).find()))
        .map(
            d ->
                d.getString("_id")
                    + d.getList("facts", Document.class).stream().map(Document::toJson).toList())
        .sort()
        .collectList()
        .block();
  }
}
