package io.gongkai.local.launcher.routes;

import io.gongkai.local.launcher.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with the answer that somebody got; nothing, if all is well. */
final class Judgement {

  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  private final RouteTable table;
  private final Exhibits exhibits;

  Judgement(RouteTable table, Exhibits exhibits) {
    this.table = table;
    this.exhibits = exhibits;
  }

  /** {@code madeUp} asks the same for things that do not exist. */
  List<String> of(Row row, String persona, Reply reply, Supplier<Reply> madeUp) {
    List<String> wrong = new ArrayList<>();
    if (row.who().contains(persona)) {
      admitted(row, persona, reply, wrong);
    } else {
      refused(row, persona, reply, wrong);
      if (!row.names().isEmpty() && !knows(row, persona)) {
        tellsNothing(row, reply, madeUp.get(), wrong);
      }
    }
    boolean refusal = reply.status() >= 400;
    String told = refusal ? without(row, reply.body(), false) : reply.body();
    for (String betrayed : exhibits.in(told)) {
      if (!table.readers(betrayed).contains(persona) && !finders(row, betrayed).contains(persona)) {
        wrong.add("shows the " + betrayed + ", which is not theirs");
      }
    }
    return wrong.stream().map(what -> persona + " " + what).toList();
  }

  private void admitted(Row row, String persona, Reply reply, List<String> wrong) {
    if (!row.answers().contains(String.valueOf(reply.status()))
        && !row.answers().contains(code(reply))) {
      wrong.add("may, wanted %s, got %s".formatted(row.answers(), said(reply)));
    }
    row.finds()
        .forEach(
            (name, finders) -> {
              Exhibit exhibit = exhibits.byName().get(name);
              if (exhibit == null) {
                wrong.add("cannot find '%s', there are %s".formatted(name, exhibits.names()));
              } else if (finders.contains(persona) && !exhibit.isIn(reply.body())) {
                wrong.add("does not find the " + name);
              }
            });
  }

  private void refused(Row row, String persona, Reply reply, List<String> wrong) {
    Set<Integer> wanted = refusals(row, persona);
    if (!wanted.contains(reply.status())) {
      wrong.add("may not, wanted %s, got %s".formatted(wanted, said(reply)));
    } else if (!reply.isProblem() || !CHINESE.matcher(detail(reply)).find()) {
      wrong.add("is refused without a problem in Chinese: " + said(reply));
    }
  }

  /** Whoever has no account is asked for one, also before what everybody may read. */
  private Set<Integer> refusals(Row row, String persona) {
    if (Personas.KNOWN.contains(persona)) {
      return Set.of(403, 404);
    }
    if (persona.equals(Personas.STRANGER)) {
      return table.isOpen(row.route()) ? Set.of(401, 404) : Set.of(401);
    }
    return knows(row, persona) ? Set.of(401, 403, 404) : Set.of(401, 404);
  }

  private void tellsNothing(Row row, Reply reply, Reply madeUp, List<String> wrong) {
    boolean same = without(row, reply.body(), false).equals(without(row, madeUp.body(), true));
    if (reply.status() != madeUp.status() || !same) {
      wrong.add("learns what exists: %s, but %s".formatted(said(reply), said(madeUp)));
    }
  }

  /** A refusal may repeat the id that it was asked for. */
  private String without(Row row, String body, boolean madeUp) {
    String rest = body;
    for (String name : row.names()) {
      rest = rest.replace(exhibits.id(name, madeUp), "…");
    }
    return rest;
  }

  // Who may read a thing but not act on it is told so.
  private boolean knows(Row row, String persona) {
    return !row.shows().isEmpty()
        && row.shows().stream().allMatch(name -> table.readers(name).contains(persona));
  }

  private static Set<String> finders(Row row, String exhibit) {
    return row.finds().getOrDefault(exhibit, Set.of());
  }

  private static String code(Reply reply) {
    return reply.isProblem() ? text(reply, "code") : "";
  }

  private static String detail(Reply reply) {
    return text(reply, "detail");
  }

  private static String text(Reply reply, String field) {
    JsonNode problem = JsonMapper.shared().readTree(reply.body());
    return problem.path(field).asString("");
  }

  private static String said(Reply reply) {
    String body = reply.body();
    return reply.status() + " " + body.substring(0, Math.min(body.length(), 160));
  }
}
