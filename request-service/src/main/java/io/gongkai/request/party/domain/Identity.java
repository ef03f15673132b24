package io.gongkai.request.party.domain;

import java.util.Locale;

/**
 * What makes two applicants of an organ the same one: category, document and name, written one way.
 */
public record Identity(
    String organ, String category, String documentType, String documentNumber, String name) {

  /** Spaces and the case of a document number make no difference. */
  public static Identity of(
      String organ, String category, String documentType, String documentNumber, String name) {
    return new Identity(
        organ,
        category,
        documentType,
        documentNumber.replaceAll("\\s", "").toUpperCase(Locale.ROOT),
        name.strip().replaceAll("\\s+", " "));
  }

  /** One text for one identity; for a keyed digest, never to be kept. */
  public String canonical() {
    return String.join("\n", organ, category, documentType, documentNumber, name);
  }

  @Override
  public String toString() {
    return "Identity[" + organ + "]";
  }
}
