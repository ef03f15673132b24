package io.gongkai.local.launcher.histories;

import java.util.List;
import java.util.Set;

/** Made, published, repealed and withdrawn once each; amended as often as one likes. */
final class DocumentLaw implements Law {
  private static final Set<String> ONCE =
      Set.of("document.made", "document.published", "document.repealed", "document.withdrawn");

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    if (life.isEmpty()) {
      return Verdict.unless(next.is("document.made"), "unknown-subject");
    }
    boolean again = ONCE.contains(next.kind()) && happened(life, next.kind());
    Verdict once = Verdict.unless(!again, "step-not-lawful", "already-closed");
    return Law.order(next, life).and(once).and(settled(next, life) ? Verdict.LAWFUL : Verdict.OPEN);
  }

  /** Whether the texts say at all what may follow here. */
  private static boolean settled(Fact next, List<Fact> life) {
    boolean ended = happened(life, "document.repealed") || happened(life, "document.withdrawn");
    return switch (next.kind()) {
      case "document.withdrawn" -> happened(life, "document.published") && !ended;
      case "document.repealed" -> !ended || happened(life, "document.repealed");
      case "document.made" -> true;
      default -> !ended;
    };
  }

  private static boolean happened(List<Fact> life, String kind) {
    return life.stream().anyMatch(fact -> fact.is(kind));
  }
}
