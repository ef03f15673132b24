package io.gongkai.request.application.ledger;

import io.gongkai.request.application.DeferReply;
import io.gongkai.request.application.ExtendTerm;
import io.gongkai.request.application.NoticeFee;
import io.gongkai.request.application.RecordPayment;
import io.gongkai.request.application.RecordReasons;
import io.gongkai.request.application.RequireReasons;
import io.gongkai.request.application.domain.FeeBasis;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reasons, more time, and fees. */
@Component
final class TermLines implements Readings {

  private final RequireReasons require;
  private final RecordReasons reasons;
  private final DeferReply defer;
  private final ExtendTerm extend;
  private final NoticeFee notice;
  private final RecordPayment payment;

  TermLines(
      RequireReasons require,
      RecordReasons reasons,
      DeferReply defer,
      ExtendTerm extend,
      NoticeFee notice,
      RecordPayment payment) {
    this.require = require;
    this.reasons = reasons;
    this.defer = defer;
    this.extend = extend;
    this.notice = notice;
    this.payment = payment;
  }

  @Override
  public Map<String, Reading> byKind() {
    return Map.of(
        "request.reasons-requested",
        (id, line) ->
            require.handle(
                new RequireReasons.Command(id, null, line.fields().text("reasons"), line.stamp())),
        "request.reasons-given",
        (id, line) ->
            reasons.handle(
                new RecordReasons.Command(id, null, line.fields().text("reasons"), line.stamp())),
        "request.reply-deferred",
        (id, line) ->
            defer.handle(
                new DeferReply.Command(
                    id,
                    null,
                    line.fields().date("until"),
                    line.fields().text("reasons"),
                    line.stamp())),
        "request.extended",
        (id, line) ->
            extend.handle(
                new ExtendTerm.Command(
                    id,
                    null,
                    line.fields().number("workingDays"),
                    line.fields().text("approvedBy"),
                    line.stamp())),
        "request.fee-noticed",
        (id, line) ->
            notice.handle(
                new NoticeFee.Command(
                    id,
                    null,
                    FeeBasis.valueOf(line.fields().text("basis")),
                    line.fields().number("quantity"),
                    0, // Ruling: on import not compared with the month's counter
                    line.stamp())),
        "request.fee-paid",
        (id, line) ->
            payment.handle(
                new RecordPayment.Command(id, null, line.fields().fen("amount"), line.stamp())));
  }
}
