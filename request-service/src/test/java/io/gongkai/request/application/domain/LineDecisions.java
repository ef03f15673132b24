package io.gongkai.request.application.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Which decision a line of a sample ledger asks for. */
final class LineDecisions {
  private LineDecisions() {}

  static ApplicationFact submitted(JsonNode line) {
    return new ApplicationFact.Submitted(
        text(line, "organ"),
        text(line, "ref"),
        Channel.valueOf(text(line, "channel")),
        ApplicantCategory.valueOf(text(line.get("applicant"), "category")),
        "party:1",
        "text:1",
        "text:0",
        Delivery.valueOf(text(line, "delivery")),
        null);
  }

  static List<ApplicationFact> decide(String kind, JsonNode line, Moment m) {
    return switch (kind) {
      case "request.submitted" -> Registration.submitAgain(m);
      case "request.received" -> Registration.receive(m);
      case "request.correction-requested" ->
          Correction.request(m, "text:2", day(line, "deadline"), false);
      case "request.corrected" -> Correction.correct(m, "text:3");
      case "request.third-party-consulted" ->
          Consulting.consultThirdParty(m, text(line, "thirdParty"), day(line, "delivered"), "t");
      case "request.third-party-answered" ->
          Consulting.answerThirdParty(
              m, text(line, "thirdParty"), Answer.valueOf(text(line, "answer")));
      case "request.agency-consulted" ->
          Consulting.consultAgency(
              m,
              text(line, "agency"),
              line.has("delivered") ? day(line, "delivered") : m.step().on(),
              "t");
      case "request.agency-answered" ->
          Consulting.answerAgency(m, text(line, "agency"), Answer.valueOf(text(line, "answer")));
      case "request.reasons-requested" -> Extension.requestReasons(m, "text:5");
      case "request.reasons-given" -> Extension.giveReasons(m, "text:6");
      case "request.reply-deferred" -> Extension.defer(m, day(line, "until"), "text:7");
      case "request.extended" -> Extension.extend(m, line.get("workingDays").asInt(), "text:8");
      case "request.fee-noticed" ->
          Charging.notice(
              m, FeeBasis.valueOf(text(line, "basis")), line.get("quantity").asInt(), 0);
      case "request.fee-paid" ->
          Charging.pay(m, new BigDecimal(text(line, "amount")).movePointRight(2).longValueExact());
      case "request.replied" ->
          Replying.attested(
              m,
              text(line, "outcome"),
              line.path("documentNumber").asString(null),
              line.path("publicInterestOverride").asBoolean(false));
      case "request.closed" -> Closing.close(m, text(line, "outcome"));
      case "request.outcome-corrected" -> Closing.correctOutcome(m, text(line, "outcome"), "t");
      default -> throw new IllegalArgumentException("unknown kind " + kind);
    };
  }

  private static String text(JsonNode line, String field) {
    return line.get(field).asString();
  }

  private static LocalDate day(JsonNode line, String field) {
    return LocalDate.parse(text(line, field));
  }
}
