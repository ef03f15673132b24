package io.gongkai.request.notice;

import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.LetterRules;
import io.gongkai.request.notice.domain.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Kinds, clauses and templates of letters: files that a lawyer can read and edit. */
public interface LetterBook {

  /** The rules in force on a day. */
  LetterRules rules(LocalDate day);

  /** Title and text of a template with its fields filled in. */
  Text text(String template, Map<String, String> fields);

  /** One line with its fields filled in, such as a remedy clause. */
  String line(String line, Map<String, String> fields);

  /** A sheet as text that can be kept, and back. */
  String frozen(Sheet sheet);

  Sheet thawed(String frozen);

  /** What a template says. */
  record Text(String title, List<Block> blocks) {
    public Text {
      blocks = List.copyOf(blocks);
    }
  }
}
