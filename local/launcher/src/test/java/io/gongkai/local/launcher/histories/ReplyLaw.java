package io.gongkai.local.launcher.histories;

import static io.gongkai.local.launcher.histories.Verdict.LAWFUL;
import static io.gongkai.local.launcher.histories.Verdict.OPEN;
import static io.gongkai.local.launcher.histories.Verdict.unless;

import java.util.List;

/** What must have happened before a case is answered in a certain way. */
final class ReplyLaw {
  private ReplyLaw() {}

  static Verdict outcome(Fact reply, CaseState now) {
    List<Consulted> asked = now.consulted();
    return switch (reply.text("outcome")) {
      case "EXCESSIVE" -> unless(now.has("request.reasons-requested"), "reasons-not-asked");
      case "STILL_UNCLEAR" -> unless(now.has("request.corrected"), "correction-missing");
      case "DENY_THIRD_PARTY" ->
          unless(asked.stream().anyMatch(Consulted::thirdParty), "third-party-missing");
      case "GRANT" -> granted(reply, asked);
      default -> LAWFUL;
    };
  }

  /** Against a third party's objection; of another organ's objection the texts say nothing. */
  private static Verdict granted(Fact reply, List<Consulted> asked) {
    if (reply.fields().path("publicInterestOverride").asBoolean(false)) {
      return LAWFUL;
    }
    boolean agencyObjects = asked.stream().anyMatch(one -> !one.thirdParty() && objects(one));
    boolean objected = asked.stream().anyMatch(one -> one.thirdParty() && objects(one));
    return agencyObjects ? OPEN : unless(!objected, "override-required");
  }

  private static boolean objects(Consulted one) {
    return "OBJECTS".equals(one.answer());
  }
}
