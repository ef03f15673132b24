package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import io.gongkai.local.launcher.bench.Figure;
import io.gongkai.local.launcher.bench.ImportBench;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    description = "Measures the running platform; there is: import.",
    mixinStandardHelpOptions = true)
public final class BenchCommand implements Callable<Integer> {

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

  @Override
  public Integer call() {
    if (runs < 1 || names.stream().anyMatch(name -> !name.equals("import"))) {
      throw new Refused("there is one benchmark, import; --runs is at least 1");
    }
    DataFolder folder = data.folder();
    Ports ports = new Ports(Running.must(folder).port());
    Door door = new Door("http://127.0.0.1:" + ports.gateway(), folder.token("operator"));
    var bench =
        new ImportBench(
            door, "mongodb://127.0.0.1:" + ports.store(), said -> output.progress("%s", said));
    Path file = ledger;
    Figure figure = bench.run(file == null ? demonstration(folder) : file, runs);
    if (output.json) {
      output.document(figure);
    } else {
      output.line(
          "%s: %.0f %s, reference %.0f, ratio %.2f (n=%d, spread %.0f %%)",
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
