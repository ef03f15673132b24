package io.gongkai.local.launcher.routes;

import io.gongkai.local.launcher.client.Door;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** A method and a path pattern of one process. */
record Route(String service, String method, String pattern) implements Comparable<Route> {

  private static final Comparator<Route> BY_PATH =
      Comparator.comparing(Route::service)
          .thenComparing(Route::pattern)
          .thenComparing(Route::method);

  /** What a running process says that it answers to. */
  static Set<Route> toldBy(Door operator, String service) {
    Set<Route> routes = new TreeSet<>();
    operator
        .get("/api/v1/operations/" + service + "/routes")
        .get("items")
        .forEach(
            item ->
                routes.add(
                    new Route(
                        service, item.get("method").asString(), item.get("pattern").asString())));
    return routes;
  }

  @Override
  public int compareTo(Route other) {
    return BY_PATH.compare(this, other);
  }
}
