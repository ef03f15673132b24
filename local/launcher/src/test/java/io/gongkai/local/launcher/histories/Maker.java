package io.gongkai.local.launcher.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes one part of a history, line after line, asking the law what becomes of each. Nothing
 * outside a part decides about its lines, so parts can be mixed and left out.
 */
final class Maker {
  private final ModelLedger model = new ModelLedger();
  private final List<Written> lines = new ArrayList<>();
  private final String organ;
  private final String ref;
  private final Dice dice;
  private final Pen pen;
  private final Blots blots;
  private int numbers;

  /** {@code ref} is the part's own, a beginning of the refs of all its subjects. */
  Maker(String organ, String ref, Dice dice) {
    this.organ = organ;
    this.ref = ref;
    this.dice = dice;
    this.pen = new Pen(dice);
    this.blots = new Blots(dice);
    model.docket().keep(new Fact("organ", organ, organ, Instant.EPOCH, Instant.EPOCH, json()));
  }

  static ObjectNode json() {
    return JsonMapper.shared().createObjectNode();
  }

  Dice dice() {
    return dice;
  }

  List<Written> lines() {
    return List.copyOf(lines);
  }

  /** The lines of a subject that went in. */
  List<Fact> life(String family, String of) {
    return model.docket().of(Fact.subject(organ, family, of));
  }

  /** A ref that no other subject has. */
  String newRef() {
    return ref + "-" + ++numbers;
  }

  /**
   * Writes a line if the law says what becomes of it.
   *
   * @return whether it went in
   */
  boolean tell(String kind, String subject, Days.Stamp when, Consumer<ObjectNode> fill) {
    ObjectNode fields = json();
    fill.accept(fields);
    return tell(new Fact(kind, organ, subject, when.at(), when.recorded(), fields));
  }

  private boolean tell(Fact fact) {
    if (dice.onceIn(25)) {
      lines.add(blots.spoil(fact));
    }
    Outcome outcome = model.read(fact);
    if (outcome.is(Outcome.Result.LEFT_OPEN)) {
      return false;
    }
    lines.add(pen.write(fact));
    if (dice.onceIn(25)) {
      lines.add(pen.write(fact));
    }
    return outcome.is(Outcome.Result.APPLIED);
  }

  /** The last day on which something of the subject became known, or the day given. */
  LocalDate last(String family, String of, LocalDate otherwise) {
    List<Fact> life = life(family, of);
    return life.isEmpty() ? otherwise : life.getLast().place();
  }
}
