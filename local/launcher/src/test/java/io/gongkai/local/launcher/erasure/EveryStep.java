package io.gongkai.local.launcher.erasure;

import static io.gongkai.local.launcher.erasure.Office.CASES;
import static io.gongkai.local.launcher.erasure.Office.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A case that goes through every step at which somebody types or uploads something. */
final class EveryStep {
  private static final int LATER = 60;

  private final Office office;
  private final Citizen person;
  private final LocalDate today;
  private final List<String> addresses = new ArrayList<>();
  private String path = "";

  EveryStep(Office office, Citizen person, LocalDate today) {
    this.office = office;
    this.person = person;
    this.today = today;
  }

  /** The id of the case. */
  String taken() {
    String id = office.post("zhang-san", CASES, person.form(Plantings.ORGAN, "ONLINE")).id();
    path = CASES + "/" + id;
    uploaded("zhang-san", "APPLICATION");
    step("clerk", "receipts", null);
    step("clerk", "assignments", body("to", "clerk", "reason", words()));
    step("clerk", "correction-requests", body("points", words()));
    step("zhang-san", "corrections", body("description", words()));
    consulted();
    step("clerk", "reason-requests", body("reasons", words()));
    step("zhang-san", "reasons", body("reasons", words()));
    String until = today.plusDays(LATER).toString();
    step("clerk", "deferrals", body("until", until, "reasons", words()));
    step("clerk", "extensions", "{\"workingDays\":5,\"approvedBy\":\"" + words() + "\"}");
    step(
        "clerk",
        "searches",
        "{\"systems\":[\"%s\"],\"keywords\":[\"%s\"],\"result\":\"%s\"}"
            .formatted(words(), words(), words()));
    answered();
    letters();
    addresses.add(path + "/timeline");
    addresses.add(path + "/attachments");
    addresses.add(path);
    return id;
  }

  /** Where whoever may see everything of the case finds what was planted. */
  List<String> addresses() {
    return addresses;
  }

  private void consulted() {
    String day = today.toString();
    String third = words();
    step("clerk", "third-party-consultations", body("thirdParty", third, "delivered", day));
    step("clerk", "third-party-answers", body("thirdParty", third, "answer", "AGREES"));
    String agency = words();
    step("clerk", "agency-consultations", body("agency", agency));
    step("clerk", "agency-answers", body("agency", agency, "answer", "AGREES"));
  }

  private void answered() {
    uploaded("clerk", "ANSWER");
    String draft = "{\"outcome\":\"GRANT\",\"text\":\"%s\"}";
    String review = "{\"approved\":%s,\"note\":\"%s\"}";
    step("clerk", "drafts", draft.formatted(words()));
    step("reviewer", "reviews", review.formatted("false", words()));
    step("clerk", "drafts", draft.formatted(words()));
    step("reviewer", "reviews", review.formatted("true", words()));
    step("clerk", "replies", "{}");
    step("zhang-san", "ratings", body("rating", "DISSATISFIED"));
    step("clerk", "outcome-corrections", body("outcome", "PARTIAL", "reason", words()));
    String remedy =
        office
            .post(
                "clerk",
                "/api/v1/remedies",
                body(
                    "application",
                    path.substring(path.lastIndexOf('/') + 1),
                    "type",
                    "RECONSIDERATION"))
            .id();
    office.step("clerk", "/api/v1/remedies/" + remedy, "decisions", body("result", "UPHELD"));
  }

  private void letters() {
    for (String kind :
        List.of(
            "RECEIPT", "THIRD_PARTY_CONSULTATION", "AGENCY_CONSULTATION", "EXTENSION_APPROVAL")) {
      step("clerk", "letters", body("kind", kind));
    }
    for (JsonNode letter : office.get("clerk", path + "/letters").json().get("items")) {
      String address = path + "/letters/" + letter.get("id").asString();
      office.download("clerk", address + ".pdf");
      addresses.add(address + ".docx");
      String day = today.toString();
      if (!letter.get("to").asString().equals("OFFICE")) {
        office.step(
            "clerk", address, "deliveries", body("route", "ONLINE", "sent", day, "arrived", day));
      }
    }
    office.get("zhang-san", path + "/receipt");
    office.get("zhang-san", path + "/timeline");
  }

  private void uploaded(String persona, String role) {
    String files = path + "/attachments";
    Upload file = Upload.of(person);
    addresses.add(files + "/" + office.upload(persona, files + "?role=" + role, file));
  }

  private void step(String persona, String step, @Nullable String body) {
    office.step(persona, path, step, body);
  }

  private String words() {
    return person.words();
  }
}
