package io.gongkai.request.party.web;

import io.gongkai.request.party.ErasureGround;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.RegisterParty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody is erased; a code, for words could name the person again. */
record ErasureRequest(ErasureGround ground) {

  /** Who it is, as the lines of that organ have it; nothing of it is kept. */
  record OfIdentity(
      @NotBlank @Size(max = 64) String organ,
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = 200) String name,
      @Valid Document document,
      ErasureGround ground) {

    RegisterParty.Command whom() {
      return new RegisterParty.Command(
          organ, new Person(category, name, document.type(), document.number(), null, null, null));
    }

    @Override
    public String toString() {
      return "OfIdentity[" + organ + "]";
    }
  }

  /** The document that the person is known by. */
  record Document(@NotBlank @Size(max = 40) String type, @NotBlank @Size(max = 100) String number) {

    @Override
    public String toString() {
      return "Document";
    }
  }
}
