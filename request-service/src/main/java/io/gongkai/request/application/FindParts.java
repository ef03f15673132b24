package io.gongkai.request.application;

import static java.util.Comparator.comparingInt;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.ApplicationFact;
import java.util.List;
import reactor.core.publisher.Flux;

/** The cases of the matters that a case was split into. */
@UseCase
public final class FindParts {
  private final Families families;

  FindParts(Families families) {
    this.families = families;
  }

  /** In the order of the form; one that is not made yet is missing. */
  public Flux<HeldApplication> handle(HeldApplication whole) {
    List<String> order =
        whole.application().kinship().parts().stream().map(ApplicationFact.Part::id).toList();
    return families.partsOf(whole.id()).sort(comparingInt(part -> order.indexOf(part.id())));
  }
}
