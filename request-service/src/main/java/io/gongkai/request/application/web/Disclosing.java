package io.gongkai.request.application.web;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.Assistance;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.application.web.ApplicationDetail.ApplicantView;
import io.gongkai.request.application.web.ApplicationDetail.Opinion;
import io.gongkai.request.party.Mask;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.ReadParty;
import io.gongkai.request.party.ReadText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Reads people and words for a caller; every reading is noted in the party room. Supervisors see
 * masks.
 */
@Component
final class Disclosing {

  private final ReadParty party;
  private final ReadText text;
  private final CaseDesk desk;

  Disclosing(ReadParty party, ReadText text, CaseDesk desk) {
    this.party = party;
    this.text = text;
    this.desk = desk;
  }

  Mono<ApplicationDetail> of(HeldApplication held, Caller caller) {
    Submission s = held.application().submission();
    return Mono.zip(
            words(held, s.subject(), caller),
            words(held, s.description(), caller),
            applicant(held, caller),
            assistance(held, caller))
        .map(
            found ->
                new ApplicationDetail(
                    desk.view(held),
                    unnamed(found.getT1(), held, found.getT3(), caller),
                    unnamed(found.getT2(), held, found.getT3(), caller),
                    found.getT3().map(person -> view(person, isMasked(held, caller))).orElse(null),
                    found.getT4().orElse(null),
                    opinions(held, caller),
                    held.application().fees().stream().map(ApplicationDetail.Fee::of).toList()));
  }

  /** People write their own name into what they ask for. */
  private static @Nullable String unnamed(
      Optional<String> words, HeldApplication held, Optional<Person> applicant, Caller caller) {
    String text = words.orElse(null);
    if (text == null || applicant.isEmpty() || !isMasked(held, caller)) {
      return text;
    }
    String name = applicant.get().name();
    return text.replace(name, Mask.name(name));
  }

  private static List<Opinion> opinions(HeldApplication held, Caller caller) {
    boolean owner = ApplicationReaders.isOwner(caller, held);
    return held.application().consultations().stream()
        .map(one -> owner ? Opinion.asked(one) : Opinion.of(one))
        .toList();
  }

  /** A kept text as this caller may see it; empty once erased. */
  Mono<Optional<String>> words(HeldApplication held, String ref, Caller caller) {
    return text.handle(new ReadText.Command(ref, caller.subject(), purpose(held, caller)))
        .map(found -> Optional.of(isMasked(held, caller) ? Mask.text(found) : found))
        .onErrorResume(Disclosing::isErased, erased -> Mono.just(Optional.empty()));
  }

  /** Words of the office itself, for the officers of the organ alone. */
  Mono<Optional<String>> officeWords(HeldApplication held, @Nullable String ref, Caller caller) {
    boolean reads = ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS);
    return ref == null || !reads ? Mono.just(Optional.empty()) : words(held, ref, caller);
  }

  /** What help is needed, for who gives it and who asked for it. */
  private Mono<Optional<List<Assistance>>> assistance(HeldApplication held, Caller caller) {
    String needs = held.application().assistance();
    return needs == null || isMasked(held, caller)
        ? Mono.just(Optional.empty())
        : words(held, needs, caller)
            .map(
                text ->
                    text.map(all -> Stream.of(all.split(" ")).map(Assistance::valueOf).toList()));
  }

  private Mono<Optional<Person>> applicant(HeldApplication held, Caller caller) {
    String ref = held.application().submission().party();
    return party
        .handle(new ReadParty.Command(ref, caller.subject(), purpose(held, caller)))
        .map(Optional::of)
        .onErrorResume(Disclosing::isErased, erased -> Mono.just(Optional.empty()));
  }

  private static ApplicantView view(Person p, boolean masked) {
    return masked
        ? new ApplicantView(Mask.name(p.name()), null, null, null, null, null, true)
        : new ApplicantView(
            p.name(),
            p.documentType(),
            p.documentNumber(),
            p.phone(),
            p.email(),
            p.address(),
            false);
  }

  private static boolean isMasked(HeldApplication held, Caller caller) {
    return !ApplicationReaders.isOwner(caller, held)
        && !ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS);
  }

  static String purpose(HeldApplication held, Caller caller) {
    if (ApplicationReaders.isOwner(caller, held)) {
      return "own-case";
    }
    return caller.hasRole("supervisor") ? "supervise" : "handle-case";
  }

  private static boolean isErased(Throwable failure) {
    return failure instanceof RuleBroken broken && broken.code().equals("person-erased");
  }
}
