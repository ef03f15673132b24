package io.gongkai.request.remedy.web;

import io.gongkai.request.remedy.HeldRemedy;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyResult;
import io.gongkai.request.remedy.domain.RemedyType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A remedy as its readers see it; {@code late} = filed after its limit. */
record RemedyView(
    String id,
    String organ,
    String ref,
    String application,
    RemedyType type,
    LocalDate filed,
    boolean late,
    String state,
    @Nullable LocalDate decided,
    @Nullable RemedyResult result,
    List<String> lawful) {

  static RemedyView of(HeldRemedy held) {
    Remedy remedy = held.remedy();
    Remedy.Decision decision = remedy.decision();
    return new RemedyView(
        held.id(),
        remedy.filing().organ(),
        remedy.filing().ref(),
        remedy.filing().application(),
        remedy.filing().type(),
        remedy.filed(),
        remedy.filing().late(),
        remedy.state(),
        decision == null ? null : decision.on(),
        decision == null ? null : decision.result(),
        decision == null ? List.of("decisions") : List.of());
  }
}
