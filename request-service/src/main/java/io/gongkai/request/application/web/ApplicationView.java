package io.gongkai.request.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact.Part;
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
 * An application without people and words; in lists with the masked name and the subject.
 *
 * @param due last day for the reply; absent before receipt, after the end, and while the clock
 *     stands still
 * @param confirmBy last day on which the organ should confirm receipt; absent once it has, and
 *     where the day of arrival counts (art. 31)
 * @param overdue the reply is late, or the confirmation
 * @param outcome the registered outcome, as corrected
 * @param message the message of the public that went on as this case
 * @param parent the case it was split off
 * @param parts the cases it was split into
 * @param lawful the steps that the state and its limits allow today
 * @param applicant in lists: the name, masked for all but the applicant; absent once erased
 * @param subject in lists: what is asked for, without numbers of people; absent once erased
 * @param access number and code, only in the answer to who sent it in without an account
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
    @Nullable LocalDate confirmBy,
    String state,
    boolean open,
    @Nullable LocalDate due,
    boolean overdue,
    @Nullable String outcome,
    @Nullable String assignee,
    List<Decision> decisions,
    @Nullable String message,
    @Nullable String parent,
    List<String> parts,
    List<String> lawful,
    @Nullable String applicant,
    @Nullable String subject,
    @JsonInclude(JsonInclude.Include.NON_NULL) CaseAccess.@Nullable View access) {

  static ApplicationView of(HeldApplication held, Moment moment) {
    Application a = held.application();
    Submission s = a.submission();
    boolean open = a.stage().isOpen() || a.outstanding().isPresent();
    LocalDate due = open ? moment.due() : null;
    LocalDate confirmBy = moment.confirmBy();
    LocalDate last = confirmBy == null ? due : confirmBy;
    return new ApplicationView(
        held.id(),
        s.organ(),
        s.ref(),
        s.channel(),
        s.category(),
        s.delivery(),
        s.arrived(),
        a.received(),
        confirmBy,
        moment.stage().name(),
        open,
        due,
        last != null && moment.step().on().isAfter(last),
        a.outcome(),
        a.assignee(),
        a.decisions(),
        a.kinship().message(),
        a.kinship().parent(),
        a.kinship().parts().stream().map(Part::id).toList(),
        Lawful.now(moment).stream().map(StepKind::resource).distinct().toList(),
        null,
        null,
        null);
  }

  /** The same with what a list shows of people. */
  ApplicationView headed(@Nullable String name, @Nullable String title) {
    return new ApplicationView(
        id, organ, ref, channel, category, delivery, arrived, received, confirmBy, state, open, due,
        overdue, outcome, assignee, decisions, message, parent, parts, lawful, name, title, null);
  }

  /** The same with what opens the case to an applicant without an account. */
  ApplicationView with(CaseAccess.View shownOnce) {
    return new ApplicationView(
        id, organ, ref, channel, category, delivery, arrived, received, confirmBy, state, open, due,
        overdue, outcome, assignee, decisions, message, parent, parts, lawful, applicant, subject,
        shownOnce);
  }
}
