package io.gongkai.local.launcher.report;

import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes an annual report to a file, in the format that its ending names. */
public final class WriteReport {
  private static final Map<String, ReportWriter> WRITERS =
      Map.of(
          "json", new JsonReport(),
          "html", new HtmlReport(),
          "xml", new XmlReport(),
          "xlsx", new XlsxReport(),
          "docx", new DocxReport());

  private WriteReport() {}

  /** Refuses an ending that nobody writes before anything is asked for. */
  public static void requireFormat(Path file) {
    writer(file);
  }

  private static ReportWriter writer(Path file) {
    ReportWriter writer = WRITERS.get(ending(file));
    if (writer == null) {
      throw new Refused(
          "%s: a report is written as .%s"
              .formatted(file, String.join(" .", new TreeSet<>(WRITERS.keySet()))));
    }
    return writer;
  }

  /**
   * {@code report} as the service composes it, {@code form} as it tells the official form of that
   * year. The file is there whole or not at all.
   */
  public static void to(Path file, JsonNode report, JsonNode form) {
    ReportWriter writer = writer(file);
    Path target = file.toAbsolutePath();
    Path half = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(half)) {
        writer.write(PrintedReport.of(report, form), out);
      }
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new Refused("cannot write " + file + ": " + e.getMessage());
    }
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
