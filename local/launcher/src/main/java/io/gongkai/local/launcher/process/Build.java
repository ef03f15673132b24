package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What Maven built, made ready to start fast: each fat jar extracted once, with an ahead-of-time
 * cache from a training run beside it.
 */
public record Build(Path home) {

  private static final List<String> MODULES =
      List.of(
          "gateway",
          "request-service",
          "disclosure-service",
          "gazette-service",
          "reporting-service");

  /** The repository this command was started from. */
  public static Build here() {
    String home = System.getProperty("gongkai.home");
    return new Build(Path.of(home == null ? "" : home).toAbsolutePath());
  }

  /** The jar to start a process from; {@link Refused} when nothing is built. */
  Path jar(String module) {
    Path folder = prepared(module);
    return folder.resolve(fat(module).getFileName());
  }

  /** The ahead-of-time cache; may be missing, then the process starts slower. */
  Path cache(String module) {
    return prepared(module).resolve("start.aot");
  }

  /** True if the extracted jar is as new as the built one. */
  boolean isExtracted(String module) {
    Path jar = jar(module);
    return Files.exists(jar) && modified(jar) >= modified(fat(module));
  }

  Path fat(String module) {
    Path target = folder(module).resolve("target");
    if (Files.isDirectory(target)) {
      try (var jars = Files.newDirectoryStream(target, "*-exec.jar")) {
        for (Path jar : jars) {
          return jar;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new Refused(module + " is not built; ./gongkai builds what is missing");
  }

  Path prepared(String module) {
    return folder(module).resolve("target/started");
  }

  private Path folder(String module) {
    return home.resolve(module.equals("backbone") ? "local/backbone" : module);
  }

  /** The modules that become processes, without the backbone. */
  static List<String> modules() {
    return MODULES;
  }

  private static long modified(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
