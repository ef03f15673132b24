package io.gongkai.request.application.mongo;

import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Limits;
import io.gongkai.request.application.domain.Submission;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What lists need of an application; derived, never asked for a decision. */
final class ApplicationHead {
  private final Law law;

  ApplicationHead(Law law) {
    this.law = law;
  }

  Document of(Application application) {
    Submission submission = application.submission();
    Document head =
        new Document("organ", submission.organ())
            .append("state", application.stage().name())
            .append("open", application.stage().isOpen())
            .append("arrived", submission.arrived().toString());
    put(head, "owner", submission.owner());
    put(head, "received", application.received());
    put(head, "due", due(application));
    return head;
  }

  /** The due day of an open case, by the newest calendar. */
  private @Nullable LocalDate due(Application application) {
    Limits limits = law.rulebook(application.rulesOf()).limits();
    return application.clock() == null || !application.stage().isOpen()
        ? null
        : application.clock().due(law.calendar(), limits);
  }

  private static void put(Document head, String field, @Nullable Object value) {
    if (value != null) {
      head.append(field, Objects.toString(value));
    }
  }
}
