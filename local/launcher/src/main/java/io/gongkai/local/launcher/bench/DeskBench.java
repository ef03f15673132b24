package io.gongkai.local.launcher.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LocalOffice;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The desk's list with very many open cases. Reference: the same page of the same list with a
 * thousand, measured before the rest came in.
 */
public final class DeskBench {
  private static final int FEW = 1000;
  private static final int ASSIGNED = 40;
  private static final int WARM = 20;
  private static final int CALLS = 100;

  private final Door operator;
  private final Door clerk;
  private final Door supervisor;
  private final String store;
  private final Consumer<String> said;

  public DeskBench(
      Door operator, Door clerk, Door supervisor, String store, Consumer<String> said) {
    this.operator = operator;
    this.clerk = clerk;
    this.supervisor = supervisor;
    this.store = store;
    this.said = said;
  }

  /** So many runs of every query, with a thousand and with {@code many} open cases. */
  public List<Figure> run(int runs, int many) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String name = "BENCH" + Long.toString(System.currentTimeMillis(), 36);
    LocalOffice.register(operator);
    Map<String, Series> series = new LinkedHashMap<>();
    try (MongoClient client = MongoClients.create(store)) {
      FillDesk fill = new FillDesk(operator, new OpenCases(name, today), client, said);
      if (fill.open() > FEW) {
        throw new Refused("the desk has " + fill.open() + " open cases already: take a new folder");
      }
      fill.upTo(FEW);
      fill.unassigned(ASSIGNED).forEach(this::assign);
      measured(runs, (query, time) -> of(series, query).reference(time));
      fill.upTo(many);
      measured(runs, (query, time) -> of(series, query).value(time));
    }
    List<Figure> figures = new ArrayList<>();
    series.forEach(
        (query, both) -> {
          figures.add(both.within("desk " + query + " p50", 0.5));
          figures.add(both.within("desk " + query + " p99", 0.99));
        });
    return figures;
  }

  private interface Kept {
    void keep(String query, Timed time);
  }

  private void measured(int runs, Kept kept) {
    for (DeskQuery query : queries()) {
      String address = query.address();
      Timed.of(WARM, 1, n -> query.who().get(address));
      for (int run = 0; run < runs; run++) {
        Timed time = Timed.of(CALLS, 1, n -> query.who().get(address));
        kept.keep(query.name(), time);
        said.accept(
            "%s: p50 %.1f ms, p99 %.1f ms"
                .formatted(query.name(), time.within(0.5), time.within(0.99)));
      }
    }
  }

  private List<DeskQuery> queries() {
    return List.of(
        new DeskQuery("first page", clerk, "", 0),
        new DeskQuery("page 16", clerk, "", 15),
        new DeskQuery("red", clerk, "&level=RED", 0),
        new DeskQuery("green page 10", clerk, "&level=GREEN", 9),
        new DeskQuery("one officer's", clerk, "&assignee=clerk", 0),
        new DeskQuery("consulting", clerk, "&state=CONSULTING_THIRD_PARTY", 0),
        new DeskQuery("by mail", clerk, "&channel=EMAIL", 0),
        new DeskQuery("all organs", supervisor, "", 0));
  }

  private void assign(String id) {
    String path = "/api/v1/applications/" + id;
    Door.Made held = clerk.call("GET", path, null, Map.of());
    Door.Made made =
        clerk.call(
            "POST",
            path + "/assignments",
            "{\"to\": \"clerk\"}",
            Map.of(
                "If-Match",
                "\"" + held.version() + "\"",
                "Idempotency-Key",
                UUID.randomUUID().toString()));
    if (!made.isGood()) {
      throw new Refused("an assignment was answered " + made.status() + made.body());
    }
  }

  private static Series of(Map<String, Series> series, String query) {
    return series.computeIfAbsent(query, name -> new Series());
  }
}
