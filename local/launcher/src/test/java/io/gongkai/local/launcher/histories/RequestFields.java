package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Fields for the lines of an application. */
final class RequestFields {
  static final String REPLIES =
      "GRANT GRANT GRANT ALREADY_PUBLIC PARTIAL DENY_STATE_SECRET DENY_LAW_FORBIDDEN"
          + " DENY_SAFETY_STABILITY DENY_THIRD_PARTY DENY_INTERNAL_AFFAIRS DENY_PROCESS_INFO"
          + " DENY_ENFORCEMENT_FILE SPECIAL_LAW NOT_EXIST OTHER_AGENCY NEEDS_CREATION STILL_UNCLEAR"
          + " PETITION REPEAT PUBLICATION EXCESSIVE CONFIRM_REISSUE";
  static final String CLOSINGS = "ABANDONED_CORRECTION ABANDONED_FEE WITHDRAWN OTHER_CLOSED";

  private final Dice dice;

  RequestFields(Dice dice) {
    this.dice = dice;
  }

  void fill(String kind, LocalDate day, ObjectNode line) {
    switch (kind) {
      case "request.submitted" -> submitted(line);
      case "request.correction-requested" ->
          line.put("points", "请明确文号").put("deadline", later(day, 30));
      case "request.corrected" -> line.put("description", "补正后的描述");
      case "request.third-party-consulted" ->
          line.put("thirdParty", party()).put("delivered", delivered(day));
      case "request.third-party-answered" ->
          line.put("thirdParty", party()).put("answer", dice.word("AGREES OBJECTS SILENT"));
      case "request.agency-consulted" -> agency(day, line);
      case "request.agency-answered" ->
          line.put("agency", party()).put("answer", dice.word("AGREES OBJECTS SILENT"));
      case "request.reasons-requested", "request.reasons-given" -> line.put("reasons", "数量较大");
      case "request.reply-deferred" -> line.put("until", later(day, 60)).put("reasons", "数量较大");
      case "request.extended" ->
          line.put("workingDays", dice.between(1, dice.onceIn(3) ? 20 : 12))
              .put("approvedBy", "负责人");
      case "request.fee-noticed" ->
          line.put("basis", dice.word("BY_ITEM BY_PAGE")).put("quantity", dice.between(1, 400));
      case "request.fee-paid" -> line.put("amount", amount());
      case "request.replied" -> replied(line);
      case "request.closed" -> line.put("outcome", dice.word(CLOSINGS));
      case "request.outcome-corrected" ->
          line.put("outcome", dice.word(REPLIES + " " + CLOSINGS)).put("reason", "登记有误");
      default -> {}
    }
  }

  private void submitted(ObjectNode line) {
    line.put("channel", dice.word("IN_PERSON REGISTERED_MAIL ORDINARY_MAIL FAX EMAIL ONLINE ORAL"));
    ObjectNode applicant = line.putObject("applicant");
    applicant
        .put(
            "category",
            dice.word("NATURAL_PERSON COMMERCIAL RESEARCH SOCIAL LAW_SERVICE OTHER_ORGANISATION"))
        .put("name", "申请人" + dice.below(1000));
    applicant.putObject("document").put("type", "OTHER").put("number", "证" + dice.below(10_000));
    if (dice.onceIn(2)) {
      applicant.put("email", "a@example.org");
    }
    line.put("subject", "财政预算").put("description", "申请公开有关信息");
    line.put("delivery", dice.word("PAPER EMAIL DISK ON_SITE ONLINE"));
  }

  private void agency(LocalDate day, ObjectNode line) {
    line.put("agency", party());
    if (dice.onceIn(2)) {
      line.put("delivered", delivered(day));
    }
  }

  private void replied(ObjectNode line) {
    line.put("outcome", dice.word(REPLIES));
    if (dice.onceIn(2)) {
      line.put("documentNumber", "依复〔" + dice.between(2019, 2025) + "〕" + dice.below(99) + "号");
    }
    if (dice.onceIn(4)) {
      line.put("publicInterestOverride", dice.onceIn(2));
    }
  }

  private String party() {
    return dice.word("某公司 某厂");
  }

  private String amount() {
    return dice.below(3000) + dice.any(List.of("", ".5", ".05", ".99"));
  }

  private String delivered(LocalDate day) {
    return (dice.onceIn(15) ? day.minusDays(1) : day.plusDays(dice.below(5))).toString();
  }

  private String later(LocalDate day, int most) {
    return day.plusDays(dice.below(most)).toString();
  }
}
