package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.Rulebooks;
import io.gongkai.request.application.domain.ApplicationFact.Attached;
import io.gongkai.request.application.domain.ApplicationFact.Replied;
import io.gongkai.request.application.domain.Happened;
import io.gongkai.request.party.ReadTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The files of a case as a caller may see them: the applicant sees those of the answer once it is
 * given, and never by an answer that denies disclosure (Arts. 14-16), others than applicant and
 * officers see no names.
 */
@Component
final class CaseFiles {

  private final ReadTexts read;
  private final Rulebooks rulebooks;

  CaseFiles(ReadTexts read, Rulebooks rulebooks) {
    this.read = read;
    this.rulebooks = rulebooks;
  }

  Mono<List<AttachmentView>> of(HeldApplication held, Caller caller) {
    List<Happened> files = seen(held, caller);
    Set<String> names =
        mayOpen(held, caller)
            ? files.stream().map(each -> file(each).name()).collect(Collectors.toSet())
            : Set.of();
    Mono<Map<String, String>> known =
        names.isEmpty()
            ? Mono.just(Map.of())
            : read.handle(
                new ReadTexts.Command(names, caller.subject(), Disclosing.purpose(held, caller)));
    return known.map(
        all ->
            files.stream()
                .map(
                    each ->
                        AttachmentView.of(file(each), each.step().on(), all.get(file(each).name())))
                .toList());
  }

  /** The file of this reference, if the caller may see it. */
  Optional<Attached> find(HeldApplication held, Caller caller, String ref) {
    return seen(held, caller).stream()
        .map(CaseFiles::file)
        .filter(file -> file.file().equals(ref))
        .findFirst();
  }

  /** Whether the caller may open files; others know that they are there. */
  static boolean mayOpen(HeldApplication held, Caller caller) {
    return ApplicationReaders.isOwner(caller, held)
        || ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS);
  }

  private List<Happened> seen(HeldApplication held, Caller caller) {
    boolean owner = ApplicationReaders.isOwner(caller, held);
    List<Happened> seen = new ArrayList<>();
    List<Happened> withheld = new ArrayList<>();
    for (Happened each : held.history()) {
      if (each.fact() instanceof Attached file) {
        (owner && file.answer() ? withheld : seen).add(each);
      } else if (each.fact() instanceof Replied reply
          && !rulebooks.law().denies(reply.outcome(), each.step().on())) {
        seen.addAll(withheld);
        withheld.clear();
      }
    }
    return seen;
  }

  private static Attached file(Happened each) {
    return (Attached) each.fact();
  }
}
