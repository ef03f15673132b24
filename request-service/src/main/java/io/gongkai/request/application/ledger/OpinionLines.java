package io.gongkai.request.application.ledger;

import io.gongkai.intake.Line;
import io.gongkai.request.application.ConsultAgency;
import io.gongkai.request.application.ConsultThirdParty;
import io.gongkai.request.application.RecordAgencyOpinion;
import io.gongkai.request.application.RecordThirdPartyOpinion;
import io.gongkai.request.application.domain.Answer;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opinions asked for and given. */
@Component
final class OpinionLines implements Readings {

  private final ConsultThirdParty askThirdParty;
  private final RecordThirdPartyOpinion thirdParty;
  private final ConsultAgency askAgency;
  private final RecordAgencyOpinion agency;

  OpinionLines(
      ConsultThirdParty askThirdParty,
      RecordThirdPartyOpinion thirdParty,
      ConsultAgency askAgency,
      RecordAgencyOpinion agency) {
    this.askThirdParty = askThirdParty;
    this.thirdParty = thirdParty;
    this.askAgency = askAgency;
    this.agency = agency;
  }

  @Override
  public Map<String, Reading> byKind() {
    return Map.of(
        "request.third-party-consulted",
        (id, line) ->
            askThirdParty.handle(
                new ConsultThirdParty.Command(
                    id,
                    null,
                    line.fields().text("thirdParty"),
                    line.fields().date("delivered"),
                    line.stamp())),
        "request.third-party-answered",
        (id, line) ->
            thirdParty.handle(
                new RecordThirdPartyOpinion.Command(
                    id, null, line.fields().text("thirdParty"), answer(line), line.stamp())),
        "request.agency-consulted",
        (id, line) ->
            askAgency.handle(
                new ConsultAgency.Command(
                    id,
                    null,
                    line.fields().text("agency"),
                    line.fields().dateOrNull("delivered"),
                    line.stamp())),
        "request.agency-answered",
        (id, line) ->
            agency.handle(
                new RecordAgencyOpinion.Command(
                    id, null, line.fields().text("agency"), answer(line), line.stamp())));
  }

  private static Answer answer(Line line) {
    return Answer.valueOf(line.fields().text("answer"));
  }
}
