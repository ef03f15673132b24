package io.gongkai.request.application.mongo;

import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Limits;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.application.domain.Submission;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What lists need of an application; derived, never asked for a decision. */
final class ApplicationHead {
  /** Where a due day would stand; sorts after every day. */
  static final String CLOCKLESS = "9999-12-31";

  /** Where cases lie on the desk while an opinion may come; it may end without a write. */
  static final List<String> CONSULTING = List.of("CONSULTING_THIRD_PARTY", "CONSULTING_AGENCY");

  private final Law law;

  ApplicationHead(Law law) {
    this.law = law;
  }

  Document of(Application application) {
    Submission submission = application.submission();
    Document head =
        new Document("organ", submission.organ())
            .append("state", application.stage().name())
            .append("open", isOpen(application))
            .append("arrived", submission.arrived().toString());
    put(head, "owner", submission.owner());
    put(head, "received", application.received());
    LocalDate due = due(application);
    put(head, "due", due);
    put(head, "party", submission.party());
    if (application.kinship().isUnfinished()) {
      head.append("splitting", true);
    }
    put(head, "parent", application.kinship().parent());
    if (isOpen(application)) {
      work(head, application, due);
    }
    return head;
  }

  /** What only open cases have: a closed one is in no worklist. */
  private void work(Document head, Application application, @Nullable LocalDate due) {
    head.append("next", due == null ? CLOCKLESS : due.toString());
    head.append("channel", application.submission().channel().name());
    put(head, "assignee", application.assignee());
    put(head, "opinion", awaited(application).min(Comparator.naturalOrder()).orElse(null));
    put(head, "thirdPartyUntil", last(application, true));
    put(head, "agencyUntil", last(application, false));
    head.append("desk", desk(head));
  }

  private static String desk(Document head) {
    if (head.containsKey("thirdPartyUntil")) {
      return CONSULTING.getFirst();
    }
    return head.containsKey("agencyUntil") ? CONSULTING.getLast() : head.getString("state");
  }

  private Stream<LocalDate> awaited(Application application) {
    Limits limits = law.rulebook(application.rulesOf()).limits();
    return application.consultations().stream()
        .filter(c -> c.answer() == null)
        .map(c -> c.limit(law.calendar(), limits));
  }

  /** Up to this day an opinion may come in time. */
  private @Nullable LocalDate last(Application application, boolean thirdParty) {
    Limits limits = law.rulebook(application.rulesOf()).limits();
    return application.consultations().stream()
        .filter(c -> c.thirdParty() == thirdParty)
        .filter(c -> c.isOpen(c.limit(law.calendar(), limits), law.calendar(), limits))
        .map(c -> c.limit(law.calendar(), limits))
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  /** The due day of an open case, by the newest calendar. */
  private @Nullable LocalDate due(Application application) {
    LocalDate newest = LocalDate.MAX;
    Step step = new Step(newest, newest, "", true);
    return isOpen(application) ? new Moment(application, step, law).due() : null;
  }

  /** Not answered, or to be answered once more. */
  private static boolean isOpen(Application application) {
    return application.stage().isOpen() || application.outstanding().isPresent();
  }

  private static void put(Document head, String field, @Nullable Object value) {
    if (value != null) {
      head.append(field, Objects.toString(value));
    }
  }
}
