package io.gongkai.gateway.imports;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stream of bytes into physical lines. Keeps one unfinished line at most; empty lines and
 * comments count but are not handed on; a byte order mark at the beginning is dropped.
 */
final class LineSplitter {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final int longest;
  private final ByteArrayOutputStream open = new ByteArrayOutputStream(1024);
  private boolean cut;
  private long number = 1;

  LineSplitter(int longest) {
    this.longest = longest;
  }

  /** The lines that these bytes finish. */
  List<Line> feed(byte[] bytes) {
    List<Line> finished = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        keep(bytes, from, at);
        finish(finished);
        from = at + 1;
      }
    }
    keep(bytes, from, bytes.length);
    return finished;
  }

  /** The last line, when the file does not end in a line feed. */
  List<Line> end() {
    List<Line> finished = new ArrayList<>();
    finish(finished);
    return finished;
  }

  private void keep(byte[] bytes, int from, int to) {
    int room = longest - open.size();
    cut |= to - from > room;
    open.write(bytes, from, Math.min(to - from, room));
  }

  private void finish(List<Line> finished) {
    byte[] text = open.toByteArray();
    int from = number == 1 && startsWithMark(text) ? BYTE_ORDER_MARK.length : 0;
    int to = text.length > from && text[text.length - 1] == '\r' ? text.length - 1 : text.length;
    if (to > from && text[from] != '#') {
      finished.add(new Line(number, java.util.Arrays.copyOfRange(text, from, to), cut));
    }
    number++;
    open.reset();
    cut = false;
  }

  private static boolean startsWithMark(byte[] text) {
    return text.length >= 3
        && text[0] == BYTE_ORDER_MARK[0]
        && text[1] == BYTE_ORDER_MARK[1]
        && text[2] == BYTE_ORDER_MARK[2];
  }
}
