package io.gongkai.request.notice.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

/** Paragraphs of a letter in their faces and sizes. */
final class Words {

  static final int TITLE_SIZE = 22;
  static final int TEXT_SIZE = 16;
  private static final int HUNDREDTHS = 100;
  // 28 characters of 16 pt on 156 mm: each a quarter of a point narrower, in twentieths.
  private static final int PITCH = -5;

  private final XWPFDocument document;

  Words(XWPFDocument document) {
    this.document = document;
  }

  /** A line of text, indented by so many characters. */
  XWPFParagraph line(String text, String face, int size, int indent) {
    XWPFParagraph paragraph = empty();
    if (indent > 0) {
      CTInd ind =
          paragraph.getCTPPr().isSetInd()
              ? paragraph.getCTPPr().getInd()
              : paragraph.getCTPPr().addNewInd();
      ind.setFirstLineChars(BigInteger.valueOf((long) indent * HUNDREDTHS));
      ind.setFirstLine(BigInteger.valueOf((long) indent * size * 20));
    }
    XWPFRun run = paragraph.createRun();
    face(run, face, size);
    if (size == TEXT_SIZE) {
      run.setCharacterSpacing(PITCH);
    }
    run.setText(text);
    return paragraph;
  }

  XWPFParagraph centred(String text, String face, int size) {
    XWPFParagraph paragraph = line(text, face, size, 0);
    paragraph.setAlignment(ParagraphAlignment.CENTER);
    return paragraph;
  }

  /** An empty line of the grid. */
  XWPFParagraph empty() {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(0);
    exact(paragraph, Section.LINE);
    return paragraph;
  }

  void blank(int lines) {
    for (int i = 0; i < lines; i++) {
      empty();
    }
  }

  /** So many characters of text in twentieths of a point. */
  static int twentieths(double characters) {
    return (int) (characters * (TEXT_SIZE * 20 + PITCH));
  }

  static void exact(XWPFParagraph paragraph, int twentieths) {
    paragraph.setSpacingBetween(twentieths / 20.0, LineSpacingRule.EXACT);
  }

  /** The same face for Chinese and for digits. */
  static void face(XWPFRun run, String face, int size) {
    run.setFontSize(size);
    CTFonts fonts =
        run.getCTR().isSetRPr() && run.getCTR().getRPr().sizeOfRFontsArray() > 0
            ? run.getCTR().getRPr().getRFontsArray(0)
            : run.getCTR().getRPr().addNewRFonts();
    fonts.setEastAsia(face);
    fonts.setAscii(face);
    fonts.setHAnsi(face);
    fonts.setCs(face);
  }
}
