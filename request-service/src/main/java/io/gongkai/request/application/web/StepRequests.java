package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.Answer;
import io.gongkai.request.application.domain.FeeBasis;
import io.gongkai.request.application.domain.Satisfaction;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of steps. */
final class StepRequests {
  private static final int WORDS = 5000;
  private static final int NAME = 200;

  private StepRequests() {}

  /** What the applicant thinks of the answer. */
  record ReplyRating(Satisfaction rating) {}

  /** A reason is needed where another one had it before. */
  record Assignment(
      @NotBlank @Size(max = 100) String to, @Nullable @Size(min = 1, max = WORDS) String reason) {}

  /** Without a deadline the rulebook's proposal holds. */
  record CorrectionRequest(
      @NotBlank @Size(max = WORDS) String points,
      @Nullable LocalDate deadline,
      @Nullable Boolean override) {
    boolean overrides() {
      return Boolean.TRUE.equals(override);
    }
  }

  record Correction(@NotBlank @Size(max = WORDS) String description) {}

  record ThirdPartyConsultation(
      @NotBlank @Size(max = NAME) String thirdParty, LocalDate delivered) {}

  record ThirdPartyAnswer(@NotBlank @Size(max = NAME) String thirdParty, Answer answer) {}

  record AgencyConsultation(
      @NotBlank @Size(max = NAME) String agency, @Nullable LocalDate delivered) {}

  record AgencyAnswer(@NotBlank @Size(max = NAME) String agency, Answer answer) {}

  record Reasons(@NotBlank @Size(max = WORDS) String reasons) {}

  record Deferral(LocalDate until, @NotBlank @Size(max = WORDS) String reasons) {}

  record Extension(
      @Min(1) @Max(20) int workingDays, @NotBlank @Size(max = NAME) String approvedBy) {}

  /** {@code itemsThisMonth} = items of the applicant in the month before these. */
  record FeeNotice(
      FeeBasis basis,
      @Min(1) @Max(100_000) int quantity,
      @Nullable @Min(0) @Max(100_000) Integer itemsThisMonth) {
    int before() {
      return itemsThisMonth == null || basis == FeeBasis.BY_PAGE ? 0 : itemsThisMonth;
    }
  }

  /** {@code amount} in yuan, as a plain decimal. */
  record FeePayment(String amount) {}

  /** Where was searched, by which words, and what came of it. */
  record Search(
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = NAME) String> systems,
      @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = NAME) String> keywords,
      @NotBlank @Size(max = WORDS) String result) {
    String record() {
      return "检索范围：%s\n关键词：%s\n结果：%s"
          .formatted(String.join("、", systems), String.join("、", keywords), result);
    }
  }

  record DraftedReply(
      @NotBlank @Size(max = 40) String outcome,
      @NotBlank @Size(max = 20_000) String text,
      @Nullable Boolean publicInterestOverride) {
    boolean overrides() {
      return Boolean.TRUE.equals(publicInterestOverride);
    }
  }

  record Review(boolean approved, @NotBlank @Size(max = WORDS) String note) {}

  /** {@code exempt} = what a partial answer refuses is refused under arts. 14-16. */
  record Reply(@Nullable Boolean exempt) {}

  record Closure(@NotBlank @Size(max = 40) String outcome) {}

  record OutcomeCorrection(
      @NotBlank @Size(max = 40) String outcome, @NotBlank @Size(max = WORDS) String reason) {}
}
