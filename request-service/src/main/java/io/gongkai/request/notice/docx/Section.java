package io.gongkai.request.notice.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;

/** Paper, margins, grid and page numbers (GB/T 9704); lengths in twentieths of a point. */
final class Section {

  static final int LINE = 579; // 28.95 pt: the 22nd line still fits
  private static final int PAPER_WIDTH = 11906;
  private static final int PAPER_HEIGHT = 16838;
  private static final int TOP = 2098;
  private static final int LEFT = 1588;
  private static final int RIGHT = 1474;
  private static final int BOTTOM = 1984;
  private static final int HEADER = 851;
  // The page number stands 7 mm below the text area.
  private static final int FOOTER = 1247;
  private static final int NUMBER_SIZE = 14;

  private Section() {}

  static void set(XWPFDocument document, WordFaces faces) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz paper = section.addNewPgSz();
    paper.setW(BigInteger.valueOf(PAPER_WIDTH));
    paper.setH(BigInteger.valueOf(PAPER_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setBottom(BigInteger.valueOf(BOTTOM));
    margins.setHeader(BigInteger.valueOf(HEADER));
    margins.setFooter(BigInteger.valueOf(FOOTER));
    margins.setGutter(BigInteger.ZERO);
    CTDocGrid grid = section.addNewDocGrid();
    // Of lines alone: word processors disagree on the cells of characters, the runs say their
    // pitch.
    grid.setType(STDocGrid.LINES);
    grid.setLinePitch(BigInteger.valueOf(LINE));
    document.setEvenAndOddHeadings(true);
    number(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT, faces);
    number(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT, faces);
  }

  /** — 1 —, one character from the edge: odd pages right, even pages left. */
  private static void number(
      XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side, WordFaces faces) {
    XWPFFooter footer = document.createFooter(pages);
    XWPFParagraph paragraph = footer.createParagraph();
    paragraph.setAlignment(side);
    int edge = NUMBER_SIZE * 20;
    if (side == ParagraphAlignment.RIGHT) {
      paragraph.setIndentationRight(edge);
    } else {
      paragraph.setIndentationLeft(edge);
    }
    run(paragraph, faces).setText("— ");
    XWPFRun begin = run(paragraph, faces);
    begin
        .getCTR()
        .addNewFldChar()
        .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.BEGIN);
    run(paragraph, faces).getCTR().addNewInstrText().setStringValue("PAGE");
    run(paragraph, faces)
        .getCTR()
        .addNewFldChar()
        .setFldCharType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType.END);
    run(paragraph, faces).setText(" —");
  }

  private static XWPFRun run(XWPFParagraph paragraph, WordFaces faces) {
    XWPFRun run = paragraph.createRun();
    Words.face(run, faces.song, NUMBER_SIZE);
    return run;
  }
}
