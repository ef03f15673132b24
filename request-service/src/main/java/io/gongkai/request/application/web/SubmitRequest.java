package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.Assistance;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.party.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An application as art. 29 asks for it. There is no purpose to be stated.
 *
 * @param arrived the day a paper arrived; staff only, else today
 * @param assistance help that is needed to read, hear, see or write (arts. 29(1), 40, 43)
 */
record SubmitRequest(
    @NotBlank @Size(max = 40) String organ,
    Channel channel,
    @Valid Applicant applicant,
    @NotBlank @Size(max = 200) String subject,
    @NotBlank @Size(max = 5000) String description,
    Delivery delivery,
    @Nullable LocalDate arrived,
    @Nullable @Size(max = 6) List<@NotNull Assistance> assistance) {

  /** Who asks, by which document, and how to be reached. */
  record Applicant(
      ApplicantCategory category,
      @NotBlank @Size(max = 100) String name,
      @Valid IdentityDocument document,
      @Nullable @Size(max = 40) String phone,
      @Nullable @Email @Size(max = 200) String email,
      @Nullable @Size(max = 300) String address) {

    @Override
    public String toString() {
      return "Applicant[" + category + "]";
    }
  }

  /** The document that proves who asks. */
  record IdentityDocument(IdentityType type, @NotBlank @Size(max = 40) String number) {

    @Override
    public String toString() {
      return "IdentityDocument[" + type + "]";
    }
  }

  /** Kinds of such documents. */
  enum IdentityType {
    RESIDENT_ID,
    CREDIT_CODE,
    PASSPORT,
    OTHER
  }

  Set<Assistance> needs() {
    return assistance == null ? Set.of() : Set.copyOf(assistance);
  }

  Person person() {
    return new Person(
        applicant.category().name(),
        applicant.name(),
        applicant.document().type().name(),
        applicant.document().number(),
        applicant.phone(),
        applicant.email(),
        applicant.address());
  }

  @Override
  public String toString() {
    return "SubmitRequest[" + organ + "]";
  }
}
