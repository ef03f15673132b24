package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Lets a step through, or says why the state forbids it. */
final class Gate {
  private Gate() {}

  /** First the order of days, then the state table; limits and guards are checked after it. */
  static void check(Moment moment, StepKind kind) {
    LocalDate last = moment.application().lastStep();
    if (moment.step().known().isBefore(last)) {
      throw refuse(moment, "before-last-step", Map.of("last", last.toString()));
    }
    Stage stage = moment.stage();
    if (!stage.isOpen()) {
      if (!StateTable.listsWhenClosed(moment, kind)) {
        boolean early = StateTable.lists(stage, kind); // a new reply is owed first
        throw refuse(moment, early ? "step-not-lawful" : "already-closed");
      }
      return;
    }
    if (stage instanceof Stage.Submitted
        && kind != StepKind.SUBMIT
        && !StateTable.lists(stage, kind)) {
      throw refuse(moment, "not-received");
    }
    checkNamedRules(moment, stage, kind);
    if (!StateTable.lists(stage, kind)) {
      throw refuse(moment, "step-not-lawful");
    }
  }

  private static void checkNamedRules(Moment moment, Stage stage, StepKind kind) {
    Asked asked = moment.application().asked();
    boolean awaiting = stage instanceof Stage.AwaitingCorrection;
    if (kind == StepKind.REQUEST_CORRECTION && asked.correction()) {
      throw refuse(moment, "correction-only-once"); // Art. 30: 一次性告知
    }
    if (kind == StepKind.CORRECT && !awaiting && !asked.outstanding()
        || kind == StepKind.ABANDON_CORRECTION && !awaiting) {
      throw refuse(moment, "not-awaiting-correction");
    }
    if (kind == StepKind.REPLY && stage instanceof Stage.Consulting) {
      throw refuse(moment, "consultation-open");
    }
    if (kind == StepKind.DEFER && !asked.reasons()) {
      throw refuse(moment, "reasons-not-asked"); // Art. 35
    }
    if (kind == StepKind.GIVE_REASONS && !asked.reasons()) {
      throw refuse(moment, "reasons-not-asked");
    }
  }

  static RuleBroken refuse(Moment moment, String code) {
    return refuse(moment, code, Map.of());
  }

  /** A refusal that names the state and what is lawful now. */
  static RuleBroken refuse(Moment moment, String code, Map<String, ?> facts) {
    Map<String, Object> all = new LinkedHashMap<>(facts);
    all.put("state", moment.stage().name());
    all.put("lawful", Lawful.now(moment).stream().map(StepKind::resource).distinct().toList());
    return RuleBroken.of(code, all);
  }
}
