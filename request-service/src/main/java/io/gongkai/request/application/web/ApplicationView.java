package io.gongkai.request.application.web;

import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Decision;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.application.domain.Lawful;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.StepKind;
import io.gongkai.request.application.domain.Submission;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application without people and words.
 *
 * @param due last day for the reply; absent before receipt, after the end, and while the clock
 *     stands still
 * @param outcome the registered outcome, as corrected
 * @param lawful the steps that the state and its limits allow today
 */
record ApplicationView(
    String id,
    String organ,
    String ref,
    Channel channel,
    ApplicantCategory category,
    Delivery delivery,
    LocalDate arrived,
    @Nullable LocalDate received,
    String state,
    boolean open,
    @Nullable LocalDate due,
    boolean overdue,
    @Nullable String outcome,
    @Nullable String assignee,
    List<Decision> decisions,
    List<String> lawful) {

  static ApplicationView of(HeldApplication held, Moment moment) {
    Application a = held.application();
    Submission s = a.submission();
    boolean open = a.stage().isOpen();
    LocalDate due = open ? moment.due() : null;
    return new ApplicationView(
        held.id(),
        s.organ(),
        s.ref(),
        s.channel(),
        s.category(),
        s.delivery(),
        s.arrived(),
        a.received(),
        moment.stage().name(),
        open,
        due,
        due != null && moment.step().on().isAfter(due),
        a.outcome(),
        a.assignee(),
        a.decisions(),
        Lawful.now(moment).stream().map(StepKind::resource).distinct().toList());
  }
}
