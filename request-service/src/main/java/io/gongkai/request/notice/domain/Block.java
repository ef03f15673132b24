package io.gongkai.request.notice.domain;

import java.util.List;

/** A part of a letter's text, in reading order. */
public sealed interface Block {

  /** A heading within the text: level 1 = 一、 in 黑体, level 2 = （一） in 楷体. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph, indented by two characters. */
  record Paragraph(String text) implements Block {}

  /** A form: rows of cells, all of one length. */
  record Form(List<List<String>> rows) implements Block {
    public Form {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }
}
