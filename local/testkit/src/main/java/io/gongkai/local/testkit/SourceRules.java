package io.gongkai.local.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that only the text of the sources can show: size, form, names and words. */
public final class SourceRules {

  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_MEDIAN = 45;
  private static final Set<String> SKIPPED =
      Set.of("target", "node_modules", ".git", ".local", "dist");
  private static final Pattern SAYS_NOTHING =
      Pattern.compile(
          ".*(Util|Utils|Helper|Manager|Impl|Common|Misc|Dto|Entity|Service|Info)|(Abstract|Base)[A-Z].*");
  private static final Pattern FORBIDDEN_WORD =
      Pattern.compile(
          "(?<![\\w/.])/(work|root|farm)/\\w|https?://(repo|registry|deb|registry-1)\\.|\\bTODO\\b|\\bFIXME\\b");
  private static final Set<String> TEXT =
      Set.of("java", "ts", "tsx", "md", "yml", "yaml", "json", "xml", "css", "html", "sh");

  private final Path root;

  public SourceRules(Path root) {
    this.root = root;
  }

  /** The root of the repository that the working directory lies in. */
  public static Path repository() {
    Path here = Path.of("").toAbsolutePath();
    while (here != null && !Files.exists(here.resolve(".mvn"))) {
      here = here.getParent();
    }
    if (here == null) {
      throw new IllegalStateException("not inside the repository");
    }
    return here;
  }

  /** Sources longer than 300 lines. */
  public List<String> tooLong() {
    return sources().filter(file -> lines(file) > LONGEST_FILE).map(this::name).toList();
  }

  /** The median length of the Java sources when it passes 45 lines, else nothing. */
  public List<String> medianTooLong() {
    List<Long> lengths =
        sources()
            .filter(file -> ends(file, "java") && !ends(file, "package-info.java"))
            .map(SourceRules::lines)
            .sorted()
            .toList();
    long median = lengths.isEmpty() ? 0 : lengths.get(lengths.size() / 2);
    return median > LONGEST_MEDIAN ? List.of("median of " + median + " lines") : List.of();
  }

  /** Main packages without a package-info that says what they are and is null-marked. */
  public List<String> packagesWithoutWords() {
    return sources()
        .filter(file -> ends(file, "java") && isMain(file))
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !saysWhatItIs(folder.resolve("package-info.java")))
        .map(this::name)
        .toList();
  }

  /** Types whose name says nothing of what they are. */
  public List<String> emptyNames() {
    return sources()
        .filter(file -> ends(file, "java") && isMain(file))
        .filter(file -> SAYS_NOTHING.matcher(simpleName(file)).matches())
        .map(this::name)
        .toList();
  }

  /** Test methods whose name is no sentence: at least three words in snake case. */
  public List<String> testsThatAreNoSentences() {
    return sources()
        .filter(file -> ends(file, "java") && !isMain(file))
        .flatMap(file -> TestNames.in(read(file)).stream().map(test -> name(file) + ": " + test))
        .toList();
  }

  /** Paths of a machine, hosts of a package registry, and notes to oneself. */
  public List<String> forbiddenWords() {
    return texts()
        .filter(file -> !simpleName(file).startsWith("SourceRules"))
        .flatMap(
            file ->
                FORBIDDEN_WORD
                    .matcher(read(file))
                    .results()
                    .map(found -> name(file) + ": " + found.group()))
        .toList();
  }

  /** Tests that sleep or are switched off. */
  public List<String> testsThatSleepOrRest() {
    Pattern asleep =
        Pattern.compile(
            "Thread"
                + "\\.sleep|@"
                + "Disabled\\b|assertTrue\\("
                + "true\\)|\\b(it|test|describe)\\.skip\\(");
    return sources()
        .filter(file -> !isMain(file))
        .filter(file -> asleep.matcher(read(file)).find())
        .map(this::name)
        .toList();
  }

  private boolean saysWhatItIs(Path info) {
    return Files.exists(info) && read(info).contains("/**") && read(info).contains("@NullMarked");
  }

  private Stream<Path> sources() {
    return texts().filter(file -> ends(file, "java") || ends(file, "ts") || ends(file, "tsx"));
  }

  private Stream<Path> texts() {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(this::isOurs).filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOurs(Path file) {
    for (Path step : root.relativize(file)) {
      if (SKIPPED.contains(step.toString())) {
        return false;
      }
    }
    String name = file.getFileName().toString();
    return TEXT.contains(name.substring(name.lastIndexOf('.') + 1))
        && !name.equals("package-lock.json");
  }

  private static boolean isMain(Path file) {
    return file.toString().contains("/src/main/");
  }

  private static boolean ends(Path file, String end) {
    return file.toString().endsWith(end.contains(".") ? end : "." + end);
  }

  private String name(Path file) {
    return root.relativize(file).toString();
  }

  private static String simpleName(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  private static long lines(Path file) {
    return read(file).lines().count();
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
