package io.gongkai.request.notice.pdf;

import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.Enclosure;
import io.gongkai.request.notice.domain.Printed;
import io.gongkai.request.notice.domain.Sheet;
import io.gongkai.request.notice.domain.Wording;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One letter as a page of elements, built as a tree so that no word of a person is ever read as
 * markup; {@code letters/letter.css} gives them their places.
 */
final class LetterPage {

  private static final String PREVIEW = "预览件　未编号　不具效力";

  private final Document document;
  private final Element body;

  private LetterPage(String css, String title) {
    try {
      document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
    Element html = document.createElement("html");
    html.setAttribute("lang", "zh-CN");
    document.appendChild(html);
    Element head = child(html, "head", "");
    text(head, "title", "", title);
    text(head, "style", "", css);
    body = child(html, "body", "");
  }

  static Document of(Printed printed, String css) {
    Sheet sheet = printed.sheet();
    LetterPage page = new LetterPage(css, sheet.title());
    page.top(printed);
    text(page.body, "h1", sheet.head() == null ? "inside" : "title", sheet.title());
    if (sheet.addressee() != null) {
      text(page.body, "p", "addressee", sheet.addressee() + "：");
    }
    sheet.blocks().forEach(page::block);
    page.enclosures(sheet.enclosures());
    page.mark(printed);
    page.signature(printed);
    return page.document;
  }

  private void top(Printed printed) {
    if (printed.preview()) {
      text(body, "div", "preview", PREVIEW);
    }
    String name = printed.sheet().head();
    if (name == null) {
      return;
    }
    Element head = text(body, "div", "head", name);
    head.setAttribute("style", "font-size: %.1fpt".formatted(Layout.headSize(name)));
    String number = printed.number();
    String shown = printed.preview() ? "（预览，发文时编号）" : number == null ? "" : number;
    text(body, "div", "number", shown);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading heading ->
          text(body, "h2", heading.level() == 1 ? "first" : "second", heading.text());
      case Block.Paragraph paragraph -> text(body, "p", "text", paragraph.text());
      case Block.Form form -> form(form);
    }
  }

  private void form(Block.Form form) {
    int columns = form.rows().getFirst().size();
    Element rows = child(child(body, "table", "form of" + columns), "tbody", "");
    for (List<String> row : form.rows()) {
      Element line = child(rows, "tr", "");
      for (int i = 0; i < row.size(); i++) {
        String kind = i % 2 == 0 ? "label" : row.get(i).isEmpty() ? "value empty" : "value";
        text(line, "td", kind, row.get(i));
      }
    }
  }

  /** Two characters in, names that go on below stand under their first character (7.3.4). */
  private void enclosures(List<String> names) {
    List<Enclosure> lines = Enclosure.of(names);
    for (int i = 0; i < lines.size(); i++) {
      Enclosure line = lines.get(i);
      Element place = text(body, "p", i == 0 ? "enclosure first" : "enclosure", line.text());
      place.setAttribute(
          "style",
          "margin-left: %.2fpt; text-indent: %.2fpt"
              .formatted(line.edge() * Layout.CHARACTER, -line.before() * Layout.CHARACTER));
    }
  }

  private void mark(Printed printed) {
    byte[] mark = printed.mark();
    if (mark != null) {
      Element place = child(body, "div", "mark");
      Element image = child(place, "img", "");
      image.setAttribute("alt", "核验二维码");
      image.setAttribute(
          "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(mark));
    }
  }

  /** Date with four characters to its right; the signature is centred on it, under the seal. */
  private void signature(Printed printed) {
    String who = printed.sheet().signature();
    if (who == null) {
      return;
    }
    String day = Wording.day(printed.on());
    Element place = child(body, "div", "signature");
    Layout.Signature at = Layout.signature(who, day);
    place.setAttribute(
        "style", "width: %.2fpt; margin-left: %.2fpt".formatted(at.width(), at.left()));
    text(place, "div", "who", who);
    text(place, "div", "day", day);
  }

  private Element child(Element parent, String name, String kind) {
    Element element = document.createElement(name);
    if (!kind.isEmpty()) {
      element.setAttribute("class", kind);
    }
    parent.appendChild(element);
    return element;
  }

  private static Element text(Element parent, String name, String kind, String words) {
    Document owner = parent.getOwnerDocument();
    Element element = owner.createElement(name);
    if (!kind.isEmpty()) {
      element.setAttribute("class", kind);
    }
    element.appendChild(owner.createTextNode(words));
    parent.appendChild(element);
    return element;
  }
}
