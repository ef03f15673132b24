package io.gongkai.request.remedy.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.request.remedy.HeldRemedy;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyResult;
import io.gongkai.request.remedy.domain.RemedyType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remedy as its readers see it.
 *
 * @param late filed after its limit
 * @param subject in lists: what the application asks for, without numbers of people for all but the
 *     applicant; absent once erased
 */
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
    List<String> lawful,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String subject) {

  static RemedyView of(HeldRemedy held) {
    return of(held, null);
  }

  static RemedyView of(HeldRemedy held, @Nullable String subject) {
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
        decision == null ? List.of("decisions") : List.of(),
        subject);
  }
}
