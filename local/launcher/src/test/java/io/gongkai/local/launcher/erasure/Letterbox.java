package io.gongkai.local.launcher.erasure;

import static io.gongkai.local.launcher.erasure.Office.CASES;
import static io.gongkai.local.launcher.erasure.Office.body;

import tools.jackson.databind.json.JsonMapper;

/** Messages to the office, and whatever is typed while they are answered. */
record Letterbox(Office office) {
  static final String MESSAGES = "/api/v1/messages";

  /** One that is answered, published and taken back; its id. */
  String answered(Citizen person) {
    String id = written(person);
    String path = MESSAGES + "/" + id;
    office.step("clerk", path, "assignments", body("to", Plantings.ORGAN));
    office.step("clerk", path, "returns", body("reason", person.words()));
    office.step("clerk", path, "assignments", body("to", Plantings.ORGAN));
    String more = "{\"workingDays\":3,\"reason\":\"%s\"}";
    office.step("clerk", path, "extensions", more.formatted(person.words()));
    String review = "{\"approved\":%s,\"note\":\"%s\"}";
    for (String approved : new String[] {"false", "true"}) {
      office.step("clerk", path, "drafts", body("text", person.words()));
      office.step("reviewer", path, "reviews", review.formatted(approved, person.words()));
    }
    office.step("clerk", path, "replies", null);
    office.step("zhang-san", path, "ratings", body("rating", "SATISFIED"));
    String names = "{\"names\":[\"%s\"]}".formatted(person.said().getLast());
    office.post("clerk", path + "/publication-previews", names);
    office.step("clerk", path, "publications", names);
    office.step("clerk", path, "publication-withdrawals", body("reason", person.words()));
    return id;
  }

  /** A message and the application that it was for a while. */
  record Converted(String message, String application) {}

  /** One that became an application, which was withdrawn, and is a message again. */
  Converted converted(Citizen person) {
    String id = written(person);
    String path = MESSAGES + "/" + id;
    String application =
        office
            .step("clerk", path, "conversions", form(person))
            .json()
            .get("application")
            .asString();
    office.step("clerk", CASES + "/" + application, "withdrawals", null);
    office.step("clerk", path, "reopenings", body("reason", person.words()));
    office.step("clerk", path, "declines", body("reason", "OTHER"));
    return new Converted(id, application);
  }

  private String written(Citizen person) {
    var form =
        JsonMapper.shared()
            .createObjectNode()
            .put("organ", Plantings.ORGAN)
            .put("source", "MAYOR_MAILBOX")
            .put("subject", person.words())
            .put("text", person.words())
            .put("contact", person.phone())
            .put("mayPublish", true);
    return office.post("zhang-san", MESSAGES, form.toString()).id();
  }

  private static String form(Citizen person) {
    return """
    {"subject": "%s", "description": "%s", "delivery": "PAPER",
     "applicant": {"category": "NATURAL_PERSON", "name": "%s", "documentType": "PASSPORT",
                   "documentNumber": "%s", "phone": "%s", "email": "%s", "address": "%s"}}"""
        .formatted(
            person.words(),
            person.words(),
            person.name(),
            person.number(),
            person.phone(),
            person.mail(),
            person.address());
  }
}
