package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.histories.Forms.Field;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Spoils the form of a line; the first check that fails gives the code. */
final class Blots {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Dice dice;
  private final Pen pen;

  Blots(Dice dice) {
    this.dice = dice;
    this.pen = new Pen(dice);
  }

  /** The line of this fact with one blot. */
  Written spoil(Fact fact) {
    ObjectNode line = pen.object(fact);
    return switch (dice.below(9)) {
      case 0 -> noJson(line.toString());
      case 1 -> kind(line, fact);
      case 2 -> unknownField(line, fact);
      case 3 -> missing(line, fact);
      case 4 ->
          refused(
              line.put("recorded", fact.at().minusSeconds(1).toString()),
              fact,
              "recorded-before-at");
      default -> value(line, fact);
    };
  }

  private Written noJson(String text) {
    String bad =
        switch (dice.below(7)) {
          case 0 -> text.substring(0, text.length() - dice.between(1, text.length() - 1));
          case 1 -> "[" + text + "]";
          case 2 -> text + text;
          case 3 -> text.replaceFirst("\\{", "{\"ref\":\"r\",");
          case 4 -> JSON.writeValueAsString(text);
          case 5 -> text.replaceFirst("\"", "'");
          default -> text.substring(0, text.length() - 1) + ",}";
        };
    return new Written(bad, null, Set.of("bad-json"), null, "");
  }

  private Written kind(ObjectNode line, Fact fact) {
    switch (dice.below(4)) {
      case 0 -> line.put("kind", fact.family() + ".begun");
      case 1 -> line.put("kind", fact.kind().toUpperCase(java.util.Locale.ROOT));
      case 2 -> line.put("kind", "letter.sent");
      default -> line.remove("kind");
    }
    return refused(line, fact, "unknown-kind");
  }

  private Written unknownField(ObjectNode line, Fact fact) {
    if (line.path("applicant") instanceof ObjectNode applicant && dice.onceIn(2)) {
      applicant = applicant.deepCopy().put("purpose", "科研");
      line.set("applicant", applicant);
    } else {
      line.put(dice.word("note KIND At remark purpose"), "x");
    }
    return refused(line, fact, "unknown-field");
  }

  private Written missing(ObjectNode line, Fact fact) {
    List<Field> required = Forms.of(fact.kind()).stream().filter(Field::required).toList();
    Field field = dice.any(required);
    line.remove(field.name());
    String ref = field.name().equals("ref") ? null : fact.ref();
    return new Written(line.toString(), null, Set.of("missing-field"), ref, fact.family());
  }

  private Written value(ObjectNode line, Fact fact) {
    List<Field> there =
        Forms.of(fact.kind()).stream().filter(field -> line.has(field.name())).toList();
    Field field = dice.any(there);
    List<String> values = BadValues.of(field.type());
    line.set(field.name(), JSON.readTree(dice.any(values)));
    String ref = field.name().equals("ref") ? unreadable(line) : fact.ref();
    return new Written(line.toString(), null, BadValues.codes(field.type()), ref, fact.family());
  }

  private static String unreadable(ObjectNode line) {
    return line.path("ref").isString() ? line.path("ref").asString() : null;
  }

  private static Written refused(ObjectNode line, Fact fact, String code) {
    return new Written(line.toString(), null, Set.of(code), fact.ref(), fact.family());
  }
}
