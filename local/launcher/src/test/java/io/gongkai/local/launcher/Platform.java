package io.gongkai.local.launcher;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.process.Build;
import io.gongkai.local.launcher.process.Ports;
import io.gongkai.local.launcher.process.Supervisor;
import io.gongkai.local.launcher.process.Training;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole platform in processes of its own, started once for all system tests, ended with the
 * JVM.
 */
public final class Platform {
  /** Personas beside the usual ones: staff of the organs of the sample ledgers. */
  private static final String MORE_PERSONAS =
      """
      [{"subject": "clerk-b", "name": "乙经办", "roles": ["clerk"], "organs": ["990001-BGS"]},
       {"subject": "head-b", "name": "乙负责", "roles": ["head"], "organs": ["990001-BGS"]},
       {"subject": "supervisor-b", "name": "乙主管", "roles": ["supervisor"], "organs": ["990001"]},
       {"subject": "agency-narrow", "name": "窄权系统", "roles": ["agency"], "organs": [], "scopes": ["gazette.read"]}]
      """;

  private static final Map<String, JsonNode> IMPORTED = new ConcurrentHashMap<>();
  private static final Platform SHARED = started();

  private final DataFolder data;
  private final Ports ports;

  private Platform(DataFolder data, Ports ports) {
    this.data = data;
    this.ports = ports;
  }

  public static Platform shared() {
    return SHARED;
  }

  private static Platform started() {
    try {
      Path folder = Files.createTempDirectory("gongkai");
      Files.writeString(folder.resolve("personas.json"), MORE_PERSONAS);
      Platform platform = new Platform(DataFolder.of(folder), new Ports(freePorts()));
      Build build = Build.here();
      new Training(build).prepare(words -> {});
      Supervisor supervisor = new Supervisor(build, platform.data, platform.ports, List.of());
      supervisor.start();
      Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close));
      until("the first page", Duration.ofMinutes(10), platform::isReady);
      supervisor.say(true, true);
      return platform;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePorts() {
    // Below the ports that outgoing connections take, and not where another test run begins too.
    return ThreadLocalRandom.current()
        .ints(0, 170)
        .map(place -> 31000 + 10 * place)
        .limit(2000)
        .filter(Platform::areFree)
        .findFirst()
        .orElseThrow();
  }

  private static boolean areFree(int base) {
    for (int port = base; port <= base + 8; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(true);
      } catch (IOException taken) {
        return false;
      }
    }
    return true;
  }

  /** Polls until it is so; fails with what was waited for. */
  public static void until(String what, Duration patience, BooleanSupplier done) {
    org.awaitility.Awaitility.await(what)
        .atMost(patience)
        .pollInterval(Duration.ofMillis(200))
        .until(done::getAsBoolean);
  }

  /** Whether the door and all services behind it answer, and personas can log in. */
  public boolean isReady() {
    return List.of("request", "disclosure", "gazette", "reporting").stream().allMatch(this::isUp)
        && data.hasTokens()
        && stranger().status("/") == 200;
  }

  public boolean isUp(String service) {
    return new Door("http://127.0.0.1:" + ports.service(service), null)
            .status("/actuator/health/readiness")
        == 200;
  }

  public DataFolder data() {
    return data;
  }

  public Ports ports() {
    return ports;
  }

  public String address() {
    return "http://127.0.0.1:" + ports.gateway();
  }

  /** The public door as one persona. */
  public Door as(String persona) {
    return new Door(address(), data.token(persona));
  }

  public Door stranger() {
    return new Door(address(), null);
  }

  /** A sample ledger of the contracts. */
  public static Path sample(String name) {
    return Build.here().home().resolve("contracts/ledger/samples").resolve(name + ".ledger.ndjson");
  }

  /** What must come out of a sample. */
  public static JsonNode expected(String name) {
    Path file =
        Build.here()
            .home()
            .resolve("reporting-service/src/test/resources/expected")
            .resolve(name + ".expected.json");
    return JsonMapper.shared().readTree(file.toFile());
  }

  /**
   * The summary of the first import of a sample; later calls give the same without importing again.
   */
  public JsonNode imported(String name) {
    return IMPORTED.computeIfAbsent(name, sample -> importAgain(sample));
  }

  public JsonNode importAgain(String name) {
    return new LedgerImport(as("operator")).run(sample(name), answer -> {});
  }

  public JsonNode report(String organ, int year, String query) {
    return as("operator").get("/api/v1/annual-reports/" + organ + "/" + year + query);
  }
}
