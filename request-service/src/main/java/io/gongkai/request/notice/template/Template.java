package io.gongkai.request.notice.template;

import com.samskivert.mustache.Mustache;
import io.gongkai.request.notice.LetterBook.Text;
import io.gongkai.request.notice.domain.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.parser.Parser;

/**
 * One template: Markdown whose fields are filled after its parts are known, so that words of people
 * can never become headings or tables. A part in which nothing remains is left out; a field of
 * several lines makes several paragraphs.
 */
final class Template {

  private static final Parser MARKDOWN =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Mustache.Compiler FIELDS =
      Mustache.compiler().escapeHTML(false).emptyStringIsFalse(true).strictSections(true);

  private final Node document;

  Template(String markdown) {
    this.document = MARKDOWN.parse(markdown);
  }

  /** A missing field is an error of the template. */
  Text filled(Map<String, String> fields) {
    String title = "";
    List<Block> blocks = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        title = line(plain(node), fields);
      } else {
        blocks.addAll(blocks(node, fields));
      }
    }
    return new Text(title, blocks);
  }

  static String line(String text, Map<String, String> fields) {
    return FIELDS.compile(text).execute(fields).strip();
  }

  private static List<Block> blocks(Node node, Map<String, String> fields) {
    return switch (node) {
      case Heading heading ->
          lines(plain(node), fields).stream()
              .<Block>map(text -> new Block.Heading(heading.getLevel() - 1, text))
              .toList();
      case Paragraph _ ->
          lines(plain(node), fields).stream().<Block>map(Block.Paragraph::new).toList();
      case TableBlock table -> List.of(new Block.Form(rows(table, fields)));
      default -> throw new IllegalStateException("a template has no place for " + node);
    };
  }

  private static List<String> lines(String text, Map<String, String> fields) {
    return line(text, fields).lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
  }

  private static List<List<String>> rows(Node table, Map<String, String> fields) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell) {
            cells.add(line(plain(cell), fields));
          }
        }
        rows.add(cells);
      }
    }
    return rows;
  }

  private static String plain(Node node) {
    var words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(org.commonmark.node.Text text) {
            words.append(text.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak softLineBreak) {
            words.append('\n');
          }
        });
    return words.toString().strip();
  }
}
