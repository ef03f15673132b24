package io.gongkai.request.message.web;

import io.gongkai.request.party.Person;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of the steps of a message that carry words. */
final class MessageRequests {
  private static final int WORDS = 5000;

  private MessageRequests() {}

  record Return(@NotBlank @Size(max = WORDS) String reason) {}

  record MessageExtension(
      @Min(1) @Max(60) int workingDays, @NotBlank @Size(max = WORDS) String reason) {}

  record MessageReview(boolean approved, @NotBlank @Size(max = WORDS) String note) {}

  /** Names and other words to be masked beside what patterns find; may be empty. */
  record Publication(
      @NotNull @Size(max = 100) List<@NotBlank @Size(min = 2, max = 100) String> names) {
    @Override
    public String toString() {
      return "Publication[]";
    }
  }

  record PublicationWithdrawal(@NotBlank @Size(max = WORDS) String reason) {}

  record Reopening(@NotBlank @Size(max = WORDS) String reason) {}

  /** What art. 29 asks for beside what the message says; without a purpose. */
  record Conversion(
      @Valid MessageApplicant applicant,
      @NotBlank @Size(max = 200) String subject,
      @NotBlank @Size(max = WORDS) String description,
      @NotBlank @Size(max = 40) String delivery) {
    @Override
    public String toString() {
      return "Conversion[]";
    }
  }

  /** Who applies, with codes of the form of applications. */
  record MessageApplicant(
      @NotBlank @Size(max = 40) String category,
      @NotBlank @Size(max = 100) String name,
      @NotBlank @Size(max = 40) String documentType,
      @NotBlank @Size(max = 40) String documentNumber,
      @Nullable @Size(max = 40) String phone,
      @Nullable @Email @Size(max = 200) String email,
      @Nullable @Size(max = 300) String address) {
    Person person() {
      return new Person(category, name, documentType, documentNumber, phone, email, address);
    }

    @Override
    public String toString() {
      return "MessageApplicant[" + category + "]";
    }
  }
}
