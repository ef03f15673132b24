package io.gongkai.request.application.ledger;

import io.gongkai.intake.Line;
import io.gongkai.request.application.CloseApplication;
import io.gongkai.request.application.CorrectOutcome;
import io.gongkai.request.application.IssueReply;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Replies, closings and corrected outcomes. */
@Component
final class EndingLines implements Readings {

  private final IssueReply reply;
  private final CloseApplication close;
  private final CorrectOutcome correct;

  EndingLines(IssueReply reply, CloseApplication close, CorrectOutcome correct) {
    this.reply = reply;
    this.close = close;
    this.correct = correct;
  }

  @Override
  public Map<String, Reading> byKind() {
    return Map.of(
        "request.replied",
        (id, line) ->
            reply.handle(
                new IssueReply.Command(
                    id,
                    null,
                    line.fields().textOrNull("documentNumber"),
                    new IssueReply.Stated(
                        outcome(line), line.fields().flag("publicInterestOverride")),
                    line.stamp())),
        "request.closed",
        (id, line) ->
            close.handle(new CloseApplication.Command(id, null, outcome(line), line.stamp())),
        "request.outcome-corrected",
        (id, line) ->
            correct.handle(
                new CorrectOutcome.Command(
                    id, null, outcome(line), line.fields().text("reason"), line.stamp())));
  }

  private static String outcome(Line line) {
    return line.fields().text("outcome");
  }
}
