package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.party.ScanTexts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/**
 * Shows what speaks for a repeated or an excessive application (arts. 35, 36(6)): other cases of
 * the same applicant with this organ, and cases that ask in similar words. It decides nothing.
 */
@UseCase
public final class FindRelated {
  /** So many of the organ's newest cases are compared; digests of words are kept nowhere. */
  public static final int COMPARED = 300;

  private static final int SHOWN = 20;
  private static final int SIMILAR = 50;

  /** {@code by} is the officer for whom is looked. */
  public record Command(HeldApplication held, String by) {}

  /** A case that asks in similar words; {@code likeness} from 50 to 100. */
  public record Similar(HeldApplication held, int likeness, boolean sameApplicant) {}

  /** {@code compared} = how many cases were looked through for similar words. */
  public record Related(List<HeldApplication> sameApplicant, List<Similar> similar, int compared) {}

  private final Earlier earlier;
  private final ScanTexts scan;

  FindRelated(Earlier earlier, ScanTexts scan) {
    this.earlier = earlier;
    this.scan = scan;
  }

  public Mono<Related> handle(Command c) {
    Submission own = c.held().application().submission();
    return Mono.zip(
        earlier
            .newestOf(own.party(), SHOWN)
            .filter(other -> isOther(c.held(), other))
            .collectList(),
        earlier
            .newestOfOrgan(own.organ(), COMPARED)
            .filter(other -> isOther(c.held(), other))
            .collectList()
            .flatMap(others -> compared(c, others)),
        (same, found) -> new Related(same, found.similar(), found.compared()));
  }

  private Mono<Related> compared(Command c, List<HeldApplication> others) {
    List<String> texts =
        Stream.concat(Stream.of(c.held()), others.stream()).flatMap(FindRelated::texts).toList();
    String scope = "organ:" + c.held().application().submission().organ();
    return scan.handle(new ScanTexts.Command(scope, texts, c.by(), "find-similar"))
        .map(plain -> new Related(List.of(), similar(c.held(), others, plain), others.size()));
  }

  private static List<Similar> similar(
      HeldApplication held, List<HeldApplication> others, Map<String, String> plain) {
    String own = words(held, plain);
    if (own.isBlank()) {
      return List.of(); // erased: nothing is like it any more
    }
    Resemblance resemblance = Resemblance.to(own);
    String party = held.application().submission().party();
    return others.stream()
        .map(
            other ->
                new Similar(
                    other,
                    resemblance.of(words(other, plain)),
                    other.application().submission().party().equals(party)))
        .filter(similar -> similar.likeness() >= SIMILAR)
        .sorted(Comparator.comparingInt(Similar::likeness).reversed())
        .limit(SHOWN)
        .toList();
  }

  private static Stream<String> texts(HeldApplication held) {
    Submission s = held.application().submission();
    return Stream.of(s.subject(), s.description());
  }

  private static String words(HeldApplication held, Map<String, String> plain) {
    Submission s = held.application().submission();
    return plain.getOrDefault(s.subject(), "") + " " + plain.getOrDefault(s.description(), "");
  }

  /** A whole and its parts are one form, not a repetition. */
  private static boolean isOther(HeldApplication held, HeldApplication other) {
    String parent = held.application().kinship().parent();
    return !other.id().equals(held.id())
        && !other.id().equals(parent)
        && (parent == null || !parent.equals(other.application().kinship().parent()))
        && !held.id().equals(other.application().kinship().parent());
  }
}
