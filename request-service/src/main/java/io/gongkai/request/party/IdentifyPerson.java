package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.request.party.domain.Identity;

/**
 * A keyed digest by which an organ knows a person again and nobody else can try names: the blind
 * index of persons.
 */
@UseCase
public final class IdentifyPerson {

  private final KeyedDigest identities;

  IdentifyPerson(KeyedDigests digests) {
    this.identities = digests.forPurpose("party-identity");
  }

  public String handle(RegisterParty.Command command) {
    Person person = command.person();
    return identities.of(
        Identity.of(
                command.organ(),
                person.category(),
                person.documentType(),
                person.documentNumber(),
                person.name())
            .canonical());
  }
}
