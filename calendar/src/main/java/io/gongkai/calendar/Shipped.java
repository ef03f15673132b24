package io.gongkai.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The data files beside these classes. */
final class Shipped {
  static final Map<LocalDate, String> FESTIVALS =
      lines("festivals").stream()
          .map(l -> l.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(w -> LocalDate.parse(w[0]), w -> w[1]));
  static final Editions EDITIONS =
      Editions.of(lines("editions").stream().map(file -> EditionFile.read(lines(file))).toList());

  private Shipped() {}

  private static List<String> lines(String file) {
    try (InputStream in = Shipped.class.getResourceAsStream("/calendar/" + file)) {
      if (in == null) {
        throw new IllegalStateException("calendar/" + file + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
