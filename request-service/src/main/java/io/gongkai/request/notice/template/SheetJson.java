package io.gongkai.request.notice.template;

import io.gongkai.request.notice.domain.Block;
import io.gongkai.request.notice.domain.Sheet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A sheet as JSON: what is frozen when a letter is issued. */
final class SheetJson {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of {@code level}, {@code text} and {@code rows} only those that the part has. */
  record Part(@Nullable Integer level, @Nullable String text, @Nullable List<List<String>> rows) {

    static Part of(Block block) {
      return switch (block) {
        case Block.Heading h -> new Part(h.level(), h.text(), null);
        case Block.Paragraph p -> new Part(null, p.text(), null);
        case Block.Form f -> new Part(null, null, f.rows());
      };
    }

    Block block() {
      if (rows != null) {
        return new Block.Form(rows);
      }
      String words = text == null ? "" : text;
      return level == null ? new Block.Paragraph(words) : new Block.Heading(level, words);
    }
  }

  record Frozen(
      @Nullable String head,
      String title,
      @Nullable String addressee,
      List<Part> parts,
      @Nullable List<String> enclosures,
      @Nullable String signature,
      @Nullable String receipt) {}

  String write(Sheet s) {
    return JSON.writeValueAsString(
        new Frozen(
            s.head(),
            s.title(),
            s.addressee(),
            s.blocks().stream().map(Part::of).toList(),
            s.enclosures().isEmpty() ? null : s.enclosures(),
            s.signature(),
            s.receipt()));
  }

  Sheet read(String text) {
    Frozen f = JSON.readValue(text, Frozen.class);
    return new Sheet(
        f.head(),
        f.title(),
        f.addressee(),
        f.parts().stream().map(Part::block).toList(),
        f.enclosures() == null ? List.of() : f.enclosures(),
        f.signature(),
        f.receipt());
  }
}
