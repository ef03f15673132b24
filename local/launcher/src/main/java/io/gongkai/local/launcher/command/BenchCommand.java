package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.bench.DeskBench;
import io.gongkai.local.launcher.bench.Figure;
import io.gongkai.local.launcher.bench.ImportBench;
import io.gongkai.local.launcher.bench.IntakeBench;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LocalOffice;
import io.gongkai.local.launcher.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The benchmarks, against the platform that runs on the data folder. */
@Command(
    name = "bench",
    description =
        "Measures the running platform; there are: import, intake, desk. What they bring in stays there.",
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {
  private static final List<String> ALL = List.of("import", "intake", "desk");

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Parameters(arity = "0..*", paramLabel = "NAME", description = "Which benchmarks (default: all).")
  List<String> names = List.of();

  @Option(names = "--runs", description = "How often each is measured (default: ${DEFAULT-VALUE}).")
  int runs = 3;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "The ledger of import (default: the demonstration city).")
  @Nullable Path ledger;

  @Option(
      names = "--applications",
      description = "How many a run of intake sends (default: ${DEFAULT-VALUE}).")
  int applications = 2000;

  @Option(
      names = "--cases",
      description = "How many open cases desk brings in (default: ${DEFAULT-VALUE}).")
  int cases = 100_000;

  @Override
  public Integer call() {
    if (runs < 1 || applications < 1 || cases < 1 || !ALL.containsAll(names)) {
      throw new Refused(
          "there are the benchmarks %s; numbers are at least 1".formatted(String.join(", ", ALL)));
    }
    List<Figure> figures = new ArrayList<>();
    for (String name : names.isEmpty() ? ALL : names) {
      figures.addAll(measured(name));
    }
    if (output.json) {
      output.document(figures.size() == 1 ? figures.getFirst() : figures);
    }
    for (Figure figure : figures) {
      output.line(
          "%s: %.1f %s, reference %.1f, ratio %.2f (n=%d, spread %.0f %%)",
          figure.name(),
          figure.value(),
          figure.unit(),
          figure.reference(),
          figure.ratio(),
          figure.samples().n(),
          figure.samples().spread() * 100);
    }
    return 0;
  }

  private List<Figure> measured(String name) {
    DataFolder folder = data.folder();
    Ports ports = new Ports(Running.must(folder).port());
    String store = "mongodb://127.0.0.1:" + ports.store();
    Door operator = door(folder, ports, "operator");
    switch (name) {
      case "intake" -> {
        LocalOffice.register(operator);
        List<Door> citizens =
            List.of(door(folder, ports, "zhang-san"), door(folder, ports, "li-si"));
        return new IntakeBench(citizens, store, this::said).run(runs, applications);
      }
      case "desk" -> {
        Door clerk = door(folder, ports, "clerk");
        Door supervisor = door(folder, ports, "supervisor");
        return new DeskBench(operator, clerk, supervisor, store, this::said).run(runs, cases);
      }
      default -> {
        Path file = ledger == null ? demonstration(folder) : ledger;
        return List.of(new ImportBench(operator, store, this::said).run(file, runs));
      }
    }
  }

  private static Door door(DataFolder folder, Ports ports, String persona) {
    return new Door("http://127.0.0.1:" + ports.gateway(), folder.token(persona));
  }

  private void said(String words) {
    output.progress("%s", words);
  }

  private static Path demonstration(DataFolder folder) {
    try (InputStream city =
        BenchCommand.class.getResourceAsStream("/demo/yunfu-2020.ledger.ndjson")) {
      if (city == null) {
        throw new Refused("no demonstration city is packed in; name a --ledger");
      }
      Path copy = folder.folder("run").resolve("bench.ledger.ndjson");
      Files.copy(city, copy, StandardCopyOption.REPLACE_EXISTING);
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
