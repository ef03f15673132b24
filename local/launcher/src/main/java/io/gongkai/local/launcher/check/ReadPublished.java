package io.gongkai.local.launcher.check;

import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a published report: JSON by cell ids, or the printed tables in HTML, DOCX or text whose
 * columns are parted by tabs.
 */
public final class ReadPublished {
  private ReadPublished() {}

  /** {@code {year, cells}}; {@code form} gives the official form of a year. */
  public static JsonNode of(Path file, IntFunction<JsonNode> form) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    try {
      if (name.endsWith(".json")) {
        return JsonMapper.shared().readTree(Files.readString(file));
      }
      PublishedRows rows =
          name.endsWith(".docx")
              ? docx(file)
              : name.endsWith(".html") || name.endsWith(".htm") ? html(file) : text(file);
      int year =
          rows.year()
              .orElseThrow(() -> new Refused(file + " does not say of which year it reports"));
      return PublishedCells.of(year, rows, form.apply(year).get("tables"));
    } catch (IOException e) {
      throw new Refused("cannot read " + file);
    } catch (JacksonException e) {
      throw new Refused(file + " is not JSON");
    }
  }

  private static PublishedRows text(Path file) throws IOException {
    String text = Files.readString(file);
    return new PublishedRows(
        text,
        text.lines()
            .filter(line -> line.contains("\t"))
            .map(line -> Arrays.stream(line.split("\t")).map(String::strip).toList())
            .toList());
  }

  private static PublishedRows html(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Document page = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
      List<List<String>> rows = new ArrayList<>();
      for (Element row : page.select("tr")) {
        rows.add(row.select("> th, > td").stream().map(Element::text).toList());
      }
      return new PublishedRows(page.text(), rows);
    }
  }

  private static PublishedRows docx(Path file) throws IOException {
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file));
        XWPFWordExtractor words = new XWPFWordExtractor(document)) {
      List<List<String>> rows = new ArrayList<>();
      for (XWPFTable table : document.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
        }
      }
      return new PublishedRows(words.getText(), rows);
    }
  }
}
