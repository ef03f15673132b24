package io.gongkai.local.launcher.chaos.casework;

import java.time.LocalDate;
import java.time.ZoneId;

/** The clerk asks a third party, who got the letter today (art. 32). */
final class ConsultThirdParty implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String body = "{\"thirdParty\": \"演练公司\", \"delivered\": \"%s\"}".formatted(today);
    people.step(people.clerk(), lived, "third-party-consultations", body, "ThirdPartyConsulted");
  }
}
