package io.gongkai.request.notice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What stands where on the pages of a PDF; lengths in points from the upper left corner. */
final class PdfPages {

  /** One character; {@code base} is its baseline. */
  record Glyph(
      int page, String text, double left, double right, double base, double size, String face) {}

  /** Characters on one baseline, from left to right. */
  record Line(List<Glyph> glyphs) {
    String text() {
      return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    double left() {
      return glyphs.getFirst().left();
    }

    double right() {
      return glyphs.getLast().right();
    }

    double base() {
      return glyphs.getFirst().base();
    }

    double size() {
      return glyphs.getFirst().size();
    }

    String face() {
      return glyphs.getFirst().face();
    }
  }

  final List<Glyph> glyphs = new ArrayList<>();
  final List<Double> paper = new ArrayList<>();

  private PdfPages() {}

  static PdfPages of(byte[] pdf) {
    PdfPages pages = new PdfPages();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document
          .getPages()
          .forEach(
              page -> {
                pages.paper.add((double) page.getMediaBox().getWidth());
                pages.paper.add((double) page.getMediaBox().getHeight());
              });
      new Reader(pages).getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages;
  }

  /** All of the text, normalised; without spaces that only layout put there. */
  String text() {
    String all = glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    return plain(all);
  }

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }

  /** The lines of a page (from 1), from top to bottom. */
  List<Line> lines(int page) {
    TreeMap<Long, List<Glyph>> byBase = new TreeMap<>();
    glyphs.stream()
        .filter(g -> g.page() == page && !g.text().isBlank())
        .forEach(g -> byBase.computeIfAbsent(Math.round(g.base()), _ -> new ArrayList<>()).add(g));
    return byBase.values().stream()
        .map(
            on -> {
              on.sort(Comparator.comparingDouble(Glyph::left));
              return new Line(on);
            })
        .toList();
  }

  Line line(String containing) {
    for (int page = 1; page <= paper.size() / 2; page++) {
      for (Line line : lines(page)) {
        if (plain(line.text()).contains(plain(containing))) {
          return line;
        }
      }
    }
    throw new AssertionError("no line with " + containing + " in " + text());
  }

  private static final class Reader extends PDFTextStripper {
    private final PdfPages pages;

    Reader(PdfPages pages) {
      this.pages = pages;
    }

    @Override
    protected void processTextPosition(TextPosition at) {
      pages.glyphs.add(
          new Glyph(
              getCurrentPageNo(),
              at.getUnicode(),
              at.getXDirAdj(),
              at.getXDirAdj() + at.getWidthDirAdj(),
              at.getYDirAdj(),
              Math.round(at.getTextMatrix().getScalingFactorX() * 10) / 10.0,
              at.getFont().getName()));
      super.processTextPosition(at);
    }
  }
}
