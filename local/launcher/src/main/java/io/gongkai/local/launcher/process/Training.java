package io.gongkai.local.launcher.process;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Extracts what is stale and records how each service starts, so that the next start is short. */
public final class Training {

  private final Build build;

  public Training(Build build) {
    this.build = build;
  }

  /** Makes every module ready; says what it does through {@code said}. */
  public void prepare(java.util.function.Consumer<String> said) {
    List<String> stale = modules().stream().filter(module -> !build.isExtracted(module)).toList();
    // Starting a service keeps about one core busy.
    try (ExecutorService hands =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Future<?>> trained = new ArrayList<>();
      for (String module : stale) {
        said.accept("training the start of " + module);
        trained.add(
            hands.submit(
                () -> {
                  extract(module);
                  train(module);
                }));
      }
      for (Future<?> one : trained) {
        waitFor(one);
      }
    }
  }

  private static void waitFor(Future<?> trained) {
    try {
      trained.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Refused refused) {
        throw refused;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("training was interrupted");
    }
  }

  private static List<String> modules() {
    List<String> modules = new ArrayList<>(Build.modules());
    modules.add("backbone");
    return modules;
  }

  private void extract(String module) {
    Path target = build.prepared(module);
    delete(target);
    run(
        List.of(
            Spec.java(),
            "-Djarmode=tools",
            "-jar",
            build.fat(module).toString(),
            "extract",
            "--destination",
            target.toString()),
        null,
        60,
        "extraction of " + module);
    try {
      // The extracted jar keeps the entry's time; its own time says when it was made ready.
      Files.setLastModifiedTime(
          build.jar(module),
          java.nio.file.attribute.FileTime.fromMillis(System.currentTimeMillis()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void train(String module) {
    Spec spec = Spec.forTraining(module, DataFolder.of(build.prepared(module).resolve("training")));
    List<String> command = new ArrayList<>(List.of(Spec.java()));
    command.addAll(spec.flags());
    command.addAll(
        List.of(
            "-XX:AOTCacheOutput=" + build.cache(module),
            module.equals("backbone")
                ? "-Dgongkai.backbone.exit=onReady"
                : "-Dspring.context.exit=onRefresh",
            "-jar",
            build.jar(module).toString()));
    command.addAll(spec.arguments());
    try {
      run(command, spec, 120, "training of " + module);
    } catch (Refused e) {
      delete(build.cache(module)); // without a cache the process starts slower, and starts
    }
    delete(build.prepared(module).resolve("training"));
  }

  private static void run(
      List<String> command,
      @org.jspecify.annotations.Nullable Spec spec,
      long seconds,
      String what) {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      if (spec != null) {
        builder.environment().putAll(spec.environment());
      }
      Process process = builder.start();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new Refused(what + " took longer than " + seconds + " s");
      }
      if (process.exitValue() != 0) {
        throw new Refused(what + " ended with " + process.exitValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused(what + " was interrupted");
    }
  }

  private static void delete(Path root) {
    if (!Files.exists(root)) {
      return;
    }
    try {
      Files.walkFileTree(
          root,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              Files.delete(file);
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(
                Path folder, @org.jspecify.annotations.Nullable IOException e) throws IOException {
              Files.delete(folder);
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
