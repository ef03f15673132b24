package io.gongkai.request.application.rulebook;

import io.gongkai.request.application.domain.FeeBasis;
import io.gongkai.request.application.domain.FeeLadder;
import io.gongkai.request.application.domain.Limits;
import io.gongkai.request.application.domain.OutcomeRule;
import io.gongkai.request.application.domain.RemedyClass;
import io.gongkai.request.application.domain.Rulebook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a rulebook file: what it leaves out is as it was before. */
record RulebookFile(
    LocalDate effective,
    String basis,
    @Nullable Limits limits,
    @Nullable Map<FeeBasis, FeeLadder> fees,
    @Nullable List<OutcomeRule> outcomes,
    @Nullable Map<String, RemedyClass> remedies) {

  Rulebook over(@Nullable Rulebook before) {
    Map<String, OutcomeRule> rules = new HashMap<>(before == null ? Map.of() : before.outcomes());
    if (outcomes != null) {
      outcomes.forEach(o -> rules.put(o.code(), o));
    }
    if (remedies != null) {
      remedies.forEach((code, remedy) -> rules.computeIfPresent(code, (c, o) -> with(o, remedy)));
    }
    Limits kept = limits == null && before != null ? before.limits() : limits;
    if (kept == null) {
      throw new IllegalStateException("the first rulebook names no limits");
    }
    return new Rulebook(
        effective, kept, fees == null && before != null ? before.fees() : fees, rules);
  }

  private static OutcomeRule with(OutcomeRule o, RemedyClass remedy) {
    return new OutcomeRule(
        o.code(), o.zh(), o.en(), o.article(), o.rows(), remedy, o.closing(), o.requires());
  }
}
