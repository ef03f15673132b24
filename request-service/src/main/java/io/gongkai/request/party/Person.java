package io.gongkai.request.party;

import org.jspecify.annotations.Nullable;

/**
 * An applicant as the law asks for one (art. 29): who, by which document, how to be reached. Never
 * printed: its text form is empty of people.
 */
public record Person(
    String category,
    String name,
    String documentType,
    String documentNumber,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String address) {

  @Override
  public String toString() {
    return "Person[" + category + "]";
  }
}
