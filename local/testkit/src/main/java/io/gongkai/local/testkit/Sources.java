package io.gongkai.local.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of a repository, read once; what is built, fetched or generated is left out. */
record Sources(List<Source> all) {

  private static final Set<String> SKIPPED =
      Set.of("target", "node_modules", ".git", ".local", "dist", "coverage");
  private static final Set<String> TEXT =
      Set.of(
          "java",
          "ts",
          "tsx",
          "js",
          "md",
          "yml",
          "yaml",
          "json",
          "xml",
          "css",
          "html",
          "sh",
          "properties",
          "example");

  static Sources below(Path root) {
    List<Source> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Collector(root, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    found.sort(Comparator.comparing(Source::name));
    return new Sources(List.copyOf(found));
  }

  /** Java, main and test. */
  Stream<Source> java() {
    return all.stream().filter(source -> source.ends("java"));
  }

  /** Java, main only. */
  Stream<Source> main() {
    return java().filter(Source::isMain);
  }

  /** Java and TypeScript. */
  Stream<Source> code() {
    return all.stream()
        .filter(source -> source.ends("java") || source.ends("ts") || source.ends("tsx"));
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Source> found;

    Collector(Path root, List<Source> found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return SKIPPED.contains(String.valueOf(folder.getFileName()))
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      String name = file.getFileName().toString();
      if (TEXT.contains(name.substring(name.lastIndexOf('.') + 1))
          && !name.equals("package-lock.json")) {
        found.add(new Source(root.relativize(file).toString(), Files.readString(file)));
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
