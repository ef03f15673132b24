package io.gongkai.local.launcher.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may use which route: one file a service in {@code src/test/resources/routes}. */
record RouteTable(List<Row> rows) {

  static final String GATEWAY = "gateway";

  /** Pages and the log-in, which filters of the gateway answer and no handler tells of. */
  static final String PAGES = "gateway-pages";

  static final List<String> SERVICES = List.of("request", "disclosure", "gazette", "reporting");

  private static final String EVERY_SERVICE = "every-service";

  static RouteTable read() {
    List<Row> rows = new ArrayList<>();
    SERVICES.forEach(service -> rows.addAll(rows(service, service)));
    SERVICES.forEach(service -> rows.addAll(rows(EVERY_SERVICE, service)));
    rows.addAll(rows(GATEWAY, GATEWAY));
    rows.addAll(rows(PAGES, PAGES));
    return new RouteTable(rows);
  }

  private static List<Row> rows(String file, String service) {
    String name = "/routes/" + file + ".csv";
    try (InputStream text = RouteTable.class.getResourceAsStream(name)) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Row.of(service, line))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The routes of a service that have a row. */
  Set<Route> routes(String service) {
    return rows.stream()
        .map(Row::route)
        .filter(route -> route.service().equals(service))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether somebody without a token reads something there, so that refusals must hide. */
  boolean isOpen(Route route) {
    return rows.stream().anyMatch(row -> row.isPublic() && row.route().equals(route));
  }

  /** Those who may read an exhibit at its own address. */
  Set<String> readers(String exhibit) {
    return rows.stream()
        .filter(row -> row.reads() && row.shows().contains(exhibit))
        .flatMap(row -> row.who().stream())
        .collect(Collectors.toSet());
  }

  /** What to write for routes that have no row. */
  static String wanted(Set<Route> missing, Set<String> exhibits) {
    String lines =
        missing.stream()
            .map(
                route ->
                    "%s | %s | <who may> | <answer> | | %s"
                        .formatted(
                            route.method(),
                            route.pattern().replaceAll("\\{([^{}]+)}", "{$1=<exhibit>}"),
                            route.method().equals("GET") ? "" : "{<a valid body>}"))
            .collect(Collectors.joining("\n"));
    String service = missing.isEmpty() ? "" : missing.iterator().next().service();
    return """

        Who may use these routes of %s? Nobody has said it. Add a line for each to
        local/launcher/src/test/resources/routes/%s.csv (its head explains the columns):

        %s

        Exhibits there are: %s; more are made in Cases and OfficeWork.
        Groups there are: %s.
        """
        .formatted(service, service, lines, exhibits, Personas.groups());
  }

  Stream<Row> behindTheDoor() {
    return rows.stream().filter(row -> !row.isOfTheDoor());
  }
}
