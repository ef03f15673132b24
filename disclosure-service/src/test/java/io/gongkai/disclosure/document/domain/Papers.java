package io.gongkai.disclosure.document.domain;

import io.gongkai.disclosure.document.domain.DocumentFact.DocumentMade;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents for the rule tests, made on 2025-02-03 by the clerk. */
final class Papers {

  static final LocalDate MADE = LocalDate.parse("2025-02-03");
  static final LocalDate DUE = LocalDate.parse("2025-03-03");

  private Papers() {}

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  static Draft draft(@Nullable String effective, @Nullable String expires) {
    return new Draft(
        DocumentType.NORMATIVE_DOCUMENT,
        "关于印发办法的通知",
        "甲府规〔2025〕1号",
        1,
        null,
        effective == null ? null : day(effective),
        expires == null ? null : day(expires),
        List.of("财政资金"));
  }

  static Document made() {
    return made(null, null);
  }

  static Document made(@Nullable String effective, @Nullable String expires) {
    DocumentMade fact = draft(effective, expires).made("990001-BGS", "D2", "clerk");
    return Document.formed(MADE, MADE, fact);
  }

  static Release release() {
    return new Release(null, new IndexNumber.Series("990001-BGS", 2025).after(0), DUE, null);
  }

  static Document published(String on) {
    return published(made(), on);
  }

  static Document published(Document document, String on) {
    return document.then(day(on), document.steps().publish(day(on), release(), true));
  }
}
