package io.gongkai.local.launcher.routes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table: a call of a route, and what comes of it.
 *
 * @param path with {@code {id=draft}} where the exhibit of that name goes, {@code {year='2020'}}
 *     for a plain value
 * @param who they may; all others are refused
 * @param answers status or problem code, any of which shows that they were let in
 * @param finds exhibits by name, and who among those let in must find them in the answer
 */
record Row(
    String service,
    String method,
    String path,
    Set<String> who,
    Set<String> answers,
    Map<String, Set<String>> finds,
    @Nullable String body) {

  private static final Pattern PLACE = Pattern.compile("\\{([^={}]+)=('?)([^}']+)'?}");
  private static final int COLUMNS = 6;

  /** Reads a line: method, path, who may, answers, finds, body. */
  static Row of(String service, String line) {
    String[] cells = line.split("\\|", COLUMNS);
    if (cells.length < COLUMNS - 1) {
      throw new IllegalArgumentException("needs %d columns: %s".formatted(COLUMNS, line));
    }
    String body = cells.length < COLUMNS ? "" : cells[5].trim();
    return new Row(
        service,
        cells[0].trim(),
        cells[1].trim(),
        Personas.named(cells[2]),
        new LinkedHashSet<>(List.of(cells[3].trim().split("\\s+"))),
        finds(cells[4]),
        body.isEmpty() ? null : body);
  }

  private static Map<String, Set<String>> finds(String cell) {
    Map<String, Set<String>> finds = new LinkedHashMap<>();
    for (String part : cell.isBlank() ? new String[0] : cell.split(";")) {
      String[] pair = part.split(":", 2);
      finds.put(pair[0].trim(), Personas.named(pair[1]));
    }
    return finds;
  }

  /** The route that this calls. */
  Route route() {
    return new Route(
        service, method, PLACE.matcher(path.replaceAll("\\?.*", "")).replaceAll("{$1}"));
  }

  /** Path and query with the exhibits in their places. */
  String path(Exhibits exhibits, boolean madeUp) {
    return PLACE
        .matcher(path)
        .replaceAll(
            place ->
                place.group(2).equals("'") ? place.group(3) : exhibits.id(place.group(3), madeUp));
  }

  /** The same address at the public door, unless the door leads nowhere near. */
  Optional<String> door(String path) {
    if (path.startsWith("/internal/") && !isOfTheDoor()) {
      return Optional.of("/api/v1/operations/" + service + path.substring("/internal".length()));
    }
    return isOfTheDoor() || path.startsWith("/api/") ? Optional.of(path) : Optional.empty();
  }

  /** Answered by the gateway itself. */
  boolean isOfTheDoor() {
    return service.equals(RouteTable.GATEWAY) || service.equals(RouteTable.PAGES);
  }

  /** Names of the exhibits at this address; those in the query are only asked about. */
  Set<String> shows() {
    return named(path.replaceAll("\\?.*", ""));
  }

  private static Set<String> named(String path) {
    Set<String> names = new LinkedHashSet<>();
    PLACE
        .matcher(path)
        .results()
        .filter(place -> place.group(2).isEmpty())
        .forEach(place -> names.add(place.group(3)));
    return names;
  }

  /** Names of the exhibits in path, query and body: all that the caller says itself. */
  Set<String> names() {
    Set<String> names = named(path);
    if (body != null) {
      Exhibits.IN_BODY.matcher(body).results().forEach(place -> names.add(place.group(1)));
    }
    return names;
  }

  boolean isPublic() {
    return who.contains(Personas.STRANGER);
  }

  boolean reads() {
    return method.equals("GET") || method.equals("ANY");
  }

  @Override
  public String toString() {
    return service + ": " + method + " " + path;
  }
}
