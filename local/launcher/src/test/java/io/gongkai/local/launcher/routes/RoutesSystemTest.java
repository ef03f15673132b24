package io.gongkai.local.launcher.routes;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.AtTheOffice;
import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A stranger and every persona try every route of every service, through the door and past it. The
 * routes are told by the running services; who may what stands in the table.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@AtTheOffice
class RoutesSystemTest {

  private static final RouteTable TABLE = RouteTable.read();
  private static final Platform PLATFORM = Platform.shared();

  private static Exhibits exhibits = new Exhibits(Map.of());

  @BeforeAll
  static void there_is_something_to_hide() {
    exhibits = Exhibits.of(PLATFORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"request", "disclosure", "gazette", "reporting", "gateway"})
  void every_route_has_a_row_and_every_row_a_route(String service) {
    Set<Route> told = Route.toldBy(PLATFORM.as("operator"), service);
    Set<Route> unsaid = new TreeSet<>(told);
    unsaid.removeAll(TABLE.routes(service));
    assertThat(unsaid).as(RouteTable.wanted(unsaid, exhibits.names())).isEmpty();
    Set<Route> gone = new TreeSet<>(TABLE.routes(service));
    gone.removeAll(told);
    assertThat(gone).as("rows of routes/%s.csv whose route is gone", service).isEmpty();
  }

  static Stream<Row> rows() {
    return TABLE.rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void nobody_reaches_what_is_not_theirs(Row row) {
    Attempt attempt = new Attempt(PLATFORM, exhibits);
    Judgement judgement = new Judgement(TABLE, exhibits);
    List<String> wrong = new ArrayList<>();
    if (row.door(row.path(exhibits, false)).isPresent()) {
      for (String persona : Personas.everybody()) {
        Reply reply = attempt.throughTheDoor(row, persona, false);
        wrong.addAll(
            judgement.of(row, persona, reply, () -> attempt.throughTheDoor(row, persona, true)));
      }
    }
    assertThat(wrong).as("%s", row).isEmpty();
  }

  static Stream<Row> rowsBehindTheDoor() {
    return TABLE.behindTheDoor();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rowsBehindTheDoor")
  void past_the_door_a_stranger_stays_one_and_no_token_of_the_issuer_is_believed(Row row) {
    Attempt attempt = new Attempt(PLATFORM, exhibits);
    Judgement judgement = new Judgement(TABLE, exhibits);
    Reply stranger = attempt.directly(row, Personas.STRANGER);
    assertThat(judgement.of(row, Personas.STRANGER, stranger, () -> stranger)).isEmpty();
    Set<String> believed = new HashSet<>();
    for (String persona : Personas.KNOWN) {
      Reply reply = attempt.directly(row, persona);
      if (reply.status() != 401 || !reply.isProblem()) {
        believed.add(persona + " " + reply.status());
      }
    }
    assertThat(believed).as("%s", row).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/internal/routes", "/internal/progress", "/internal/dead-letters"})
  void the_machinery_has_no_address_of_its_own_at_the_door(String path) {
    for (String persona : Personas.KNOWN) {
      String token = PLATFORM.data().token(persona);
      Reply reply = Reply.to("GET", PLATFORM.address() + path, token, null, Map.of());
      assertThat(reply.status()).as(persona).isEqualTo(404);
    }
  }
}
