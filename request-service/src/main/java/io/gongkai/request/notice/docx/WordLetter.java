package io.gongkai.request.notice.docx;

import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.Enclosure;
import io.gongkai.request.notice.domain.Printed;
import io.gongkai.request.notice.domain.Sheet;
import io.gongkai.request.notice.domain.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** One letter, from the red head to the date. */
final class WordLetter {

  private static final String RED = "C00000";
  private static final String PREVIEW = "预览件　未编号　不具效力";
  private static final int WIDTH = 442; // 156 mm in points
  private static final int LARGEST_HEAD = 44;
  // The head begins 35 mm below the upper edge of the text area.
  private static final int HEAD_SPACE = 1984;
  private static final double MARK_SIDE = 42 / 25.4 * 72;

  private final XWPFDocument document;
  private final WordFaces faces;
  private final Words words;

  WordLetter(XWPFDocument document, WordFaces faces) {
    this.document = document;
    this.faces = faces;
    this.words = new Words(document);
  }

  void write(Printed printed) throws IOException, InvalidFormatException {
    Sheet sheet = printed.sheet();
    if (printed.preview()) {
      red(words.centred(PREVIEW, faces.hei, Words.TEXT_SIZE));
    }
    head(printed);
    XWPFParagraph title = words.centred(sheet.title(), faces.title, Words.TITLE_SIZE);
    Words.exact(title, 680);
    words.blank(sheet.head() == null ? 0 : 1);
    if (sheet.addressee() != null) {
      words.line(sheet.addressee() + "：", faces.fangsong, Words.TEXT_SIZE, 0);
    }
    sheet.blocks().forEach(this::block);
    enclosures(Enclosure.of(sheet.enclosures()));
    mark(printed);
    signature(printed);
  }

  private void head(Printed printed) {
    String name = printed.sheet().head();
    if (name == null) {
      return;
    }
    int size = Math.min(LARGEST_HEAD, WIDTH / Math.max(1, name.codePointCount(0, name.length())));
    XWPFParagraph head = words.centred(name, faces.title, size);
    Words.exact(head, size * 24);
    head.setSpacingBefore(HEAD_SPACE);
    red(head);
    words.blank(2);
    String number = printed.number() == null ? "" : printed.number();
    XWPFParagraph line =
        words.centred(printed.preview() ? "（预览，发文时编号）" : number, faces.fangsong, Words.TEXT_SIZE);
    line.setBorderBottom(Borders.SINGLE);
    line.getCTPPr().getPBdr().getBottom().setColor(RED);
    line.getCTPPr().getPBdr().getBottom().setSpace(java.math.BigInteger.valueOf(11)); // 4 mm
    words.blank(2);
  }

  private static void red(XWPFParagraph paragraph) {
    paragraph.getRuns().forEach(run -> run.setColor(RED));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading h ->
          words.line(h.text(), h.level() == 1 ? faces.hei : faces.kai, Words.TEXT_SIZE, 2);
      case Block.Paragraph p -> words.line(p.text(), faces.fangsong, Words.TEXT_SIZE, 2);
      case Block.Form form -> {
        WordForm.add(document, form, faces);
        words.empty();
      }
    }
  }

  private void enclosures(List<Enclosure> lines) {
    words.blank(lines.isEmpty() ? 0 : 1);
    for (Enclosure line : lines) {
      XWPFParagraph paragraph = words.line(line.text(), faces.fangsong, Words.TEXT_SIZE, 0);
      paragraph.setAlignment(ParagraphAlignment.LEFT);
      paragraph.setIndentationLeft(Words.twentieths(line.edge()));
      paragraph.setIndentationHanging(Words.twentieths(line.before()));
    }
  }

  private void mark(Printed printed) throws IOException, InvalidFormatException {
    byte[] mark = printed.mark();
    if (mark == null) {
      return;
    }
    XWPFParagraph place = document.createParagraph();
    place.setAlignment(ParagraphAlignment.CENTER);
    XWPFRun run = place.createRun();
    int side = Units.toEMU(MARK_SIDE);
    run.addPicture(
        new ByteArrayInputStream(mark), XWPFDocument.PICTURE_TYPE_PNG, "receipt.png", side, side);
  }

  /** The date ends four characters before the edge; the signature is centred on it. */
  private void signature(Printed printed) {
    String who = printed.sheet().signature();
    if (who == null) {
      return;
    }
    words.blank(2);
    String day = Wording.day(printed.on());
    double shift = (width(who) - width(day)) / 2;
    right(who, 4 - shift).setKeepNext(true);
    right(day, 4);
  }

  private XWPFParagraph right(String text, double characters) {
    XWPFParagraph paragraph = words.line(text, faces.fangsong, Words.TEXT_SIZE, 0);
    paragraph.setAlignment(ParagraphAlignment.RIGHT);
    paragraph.setIndentationRight(Math.max(0, Words.twentieths(characters)));
    return paragraph;
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 128 ? 0.5 : 1).sum();
  }
}
