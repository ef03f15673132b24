package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.application.domain.ApplicationFact.Attached;
import io.gongkai.request.application.domain.Attaching;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.party.Attachments.Kept;
import io.gongkai.request.party.KeepAttachment;
import java.nio.ByteBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Adds a file to a case while it streams in. Refused before the first byte is kept if the step is
 * not lawful or the type is not taken, and with the bytes if it is too long. If another step was
 * faster and this one is refused in the end, the file is kept for nobody and goes with its holder.
 */
@UseCase
public final class AttachFile {

  /** {@code answer} = part of the answer, otherwise of the application. */
  public record Command(
      String id, String name, Flux<ByteBuffer> bytes, boolean answer, Stamp stamp) {

    @Override
    public String toString() {
      return "AttachFile[" + id + "]";
    }
  }

  /** The case, and the fact that the file is part of it now. */
  public record Added(HeldApplication held, Attached file) {}

  private static final String NOT_YET = "";

  private final TakeStep step;
  private final Applications applications;
  private final Rulebooks rulebooks;
  private final FileRules rules;
  private final KeepAttachment keep;

  AttachFile(
      TakeStep step,
      Applications applications,
      Rulebooks rulebooks,
      FileRules rules,
      KeepAttachment keep) {
    this.step = step;
    this.applications = applications;
    this.rulebooks = rulebooks;
    this.rules = rules;
    this.keep = keep;
  }

  public Mono<Added> handle(Command c) {
    FileCheck check = new FileCheck(rules);
    return applications
        .find(c.id())
        .switchIfEmpty(Mono.error(() -> new NotFound(c.id())))
        .map(held -> allowed(c, held))
        .flatMap(party -> keep.handle(new KeepAttachment.Command(party, check.passing(c.bytes()))))
        .flatMap(kept -> attached(c, kept, check.type()));
  }

  /** The applicant of the case, if the step is lawful now. */
  private String allowed(Command c, HeldApplication held) {
    Stamp s = c.stamp();
    Step now = new Step(s.on(), s.known(), s.by(), s.attested());
    Moment moment = new Moment(held.application(), now, rulebooks.law());
    Attaching.attach(moment, file(c, NOT_YET, NOT_YET, NOT_YET, 0), rules.most());
    return held.application().submission().party();
  }

  private Mono<Added> attached(Command c, Kept kept, String type) {
    TakeStep.Command taken =
        new TakeStep.Command(
            c.id(),
            null,
            c.stamp(),
            c.name(),
            (moment, text) ->
                Attaching.attach(
                    moment, file(c, kept.ref(), text, type, kept.size()), rules.most()));
    return step.handle(taken).map(held -> new Added(held, find(held, kept.ref(), c.answer())));
  }

  private static Attached file(Command c, String ref, String name, String type, long size) {
    return new Attached(ref, name, type, size, c.answer());
  }

  private static Attached find(HeldApplication held, String ref, boolean answer) {
    return held.application().attached().stream()
        .filter(file -> file.file().equals(ref) && file.answer() == answer)
        .findFirst()
        .orElseThrow();
  }
}
