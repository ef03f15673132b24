package io.gongkai.local.launcher.command;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.Running;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Deletes the local data, after asking. */
@Command(
    name = "reset",
    description = "Deletes the local data, after asking.",
    mixinStandardHelpOptions = true)
public final class ResetCommand implements Callable<Integer> {

  private static final List<String> OURS =
      List.of("kafka", "mongo", "secrets", "tokens", "run", "logs");

  @Mixin DataOption data = new DataOption();
  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    DataFolder folder = data.folder();
    if (Running.in(folder).isPresent()) {
      throw new Refused(
          "the platform runs on " + folder.root() + "; stop it first with ./gongkai down");
    }
    output.progress("delete all data in %s? (yes/no)", folder.root());
    String answer =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
    if (!"yes".equals(answer)) {
      throw new Refused("nothing was deleted");
    }
    // Only what a platform made: the folder may be one that holds other things too.
    OURS.forEach(name -> delete(folder.root().resolve(name)));
    output.line("deleted");
    return 0;
  }

  private static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
