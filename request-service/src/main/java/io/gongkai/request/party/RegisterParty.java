package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.request.party.domain.Identity;
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

  RegisterParty(People people) {
    this.people = people;
  }

  public Mono<String> handle(Command command) {
    Person person = command.person();
    return people.keep(
        Identity.of(
            command.organ(),
            person.category(),
            person.documentType(),
            person.documentNumber(),
            person.name()),
        person);
  }
}
