package io.gongkai.request.receipt.domain;

/**
 * What was applied for and by whom, as the digest covers it. The applicant keeps it; {@code salt}
 * makes guessing from the digest hopeless.
 */
public record Content(
    String salt,
    String application,
    String category,
    String name,
    String documentType,
    String documentNumber,
    String subject,
    String description,
    String delivery) {

  @Override
  public String toString() {
    return "Content[" + application + "]";
  }
}
