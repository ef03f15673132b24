package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/**
 * Keeps an applicant of an organ and answers the reference {@code party:…}. The same applicant of
 * the same organ has one reference and one key, however often and however concurrently it comes.
 */
@UseCase
public final class RegisterParty {

  /** The applicant and the organ applied to. */
  public record Command(String organ, Person person) {}

  private final People people;
  private final IdentifyPerson identify;

  RegisterParty(People people, IdentifyPerson identify) {
    this.people = people;
    this.identify = identify;
  }

  public Mono<String> handle(Command command) {
    return people.keep(identify.handle(command), command.person());
  }
}
