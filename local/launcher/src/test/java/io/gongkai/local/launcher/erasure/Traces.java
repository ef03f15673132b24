package io.gongkai.local.launcher.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Looks for byte strings in every file of a folder, as they are: neither the store nor the broker
 * compresses here, which the test proves by finding what must be there.
 */
final class Traces {
  private static final int PREFIX = 4;

  private final Map<Integer, List<Needle>> byPrefix = new HashMap<>();

  private record Needle(String what, byte[] bytes) {}

  /** A text in UTF-8, in both orders of UTF-16, and as JSON escapes it in ASCII. */
  Traces text(String text) {
    for (Charset charset :
        List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      bytes(text + " in " + charset, text.getBytes(charset));
    }
    StringBuilder escaped = new StringBuilder();
    text.chars().forEach(c -> escaped.append(c < 128 ? "" + (char) c : "\\u%04x".formatted(c)));
    return bytes(text + " escaped", escaped.toString().getBytes(StandardCharsets.US_ASCII));
  }

  Traces bytes(String what, byte[] bytes) {
    if (bytes.length < PREFIX) {
      throw new IllegalArgumentException("too short to be told from chance: " + what);
    }
    int prefix = ByteBuffer.wrap(bytes).getInt();
    byPrefix.computeIfAbsent(prefix, _ -> new ArrayList<>()).add(new Needle(what, bytes));
    return this;
  }

  /** What was found, and in which file. */
  TreeSet<String> in(Path folder) {
    TreeSet<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(Files::isRegularFile).forEach(file -> search(folder, file, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void search(Path folder, Path file, TreeSet<String> found) {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      return; // a log of the store that began anew meanwhile
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int window = 0;
    for (int at = 0; at < all.length; at++) {
      window = window << 8 | all[at] & 0xff;
      if (window == 0 || at < PREFIX - 1) {
        continue; // most of an index file
      }
      List<Needle> some = byPrefix.get(window);
      if (some != null) {
        for (Needle needle : some) {
          if (isAt(all, at - PREFIX + 1, needle.bytes())) {
            found.add(needle.what() + " in " + folder.relativize(file));
          }
        }
      }
    }
  }

  private static boolean isAt(byte[] all, int from, byte[] needle) {
    return from + needle.length <= all.length
        && java.util.Arrays.equals(all, from, from + needle.length, needle, 0, needle.length);
  }
}
