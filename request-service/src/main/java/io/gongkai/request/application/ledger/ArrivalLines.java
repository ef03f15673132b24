package io.gongkai.request.application.ledger;

import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.request.application.ConfirmReceipt;
import io.gongkai.request.application.CorrectApplication;
import io.gongkai.request.application.RequireCorrection;
import io.gongkai.request.application.SubmitApplication;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.party.Person;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Submission, receipt and correction. */
@Component
final class ArrivalLines implements Readings {

  static final String SUBMITTED = "request.submitted";

  private final SubmitApplication submit;
  private final ConfirmReceipt receive;
  private final RequireCorrection require;
  private final CorrectApplication correct;

  ArrivalLines(
      SubmitApplication submit,
      ConfirmReceipt receive,
      RequireCorrection require,
      CorrectApplication correct) {
    this.submit = submit;
    this.receive = receive;
    this.require = require;
    this.correct = correct;
  }

  @Override
  public Map<String, Reading> byKind() {
    return Map.of(
        SUBMITTED,
        (id, line) -> submit.handle(submission(id, line)),
        "request.received",
        (id, line) -> receive.handle(new ConfirmReceipt.Command(id, null, line.stamp())),
        "request.correction-requested",
        (id, line) ->
            require.handle(
                new RequireCorrection.Command(
                    id,
                    null,
                    line.fields().text("points"),
                    line.fields().date("deadline"),
                    false,
                    line.stamp())),
        "request.corrected",
        (id, line) ->
            correct.handle(
                new CorrectApplication.Command(
                    id, null, line.fields().text("description"), line.stamp())));
  }

  private static SubmitApplication.Command submission(String id, Line line) {
    Fields fields = line.fields();
    return new SubmitApplication.Command(
        id,
        line.organ(),
        line.ref(),
        Channel.valueOf(fields.text("channel")),
        ApplicantCategory.valueOf(fields.object("applicant").text("category")),
        person(fields.object("applicant")),
        fields.text("subject"),
        fields.text("description"),
        Delivery.valueOf(fields.text("delivery")),
        Set.of(),
        null,
        line.stamp());
  }

  static Person person(Fields applicant) {
    Fields document = applicant.object("document");
    return new Person(
        applicant.text("category"),
        applicant.text("name"),
        document.text("type"),
        document.text("number"),
        applicant.textOrNull("phone"),
        applicant.textOrNull("email"),
        applicant.textOrNull("address"));
  }
}
