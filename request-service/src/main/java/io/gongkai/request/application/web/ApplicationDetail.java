package io.gongkai.request.application.web;

import io.gongkai.request.application.domain.Answer;
import io.gongkai.request.application.domain.ApplicationFact.FeeNoticed;
import io.gongkai.request.application.domain.Assistance;
import io.gongkai.request.application.domain.Consultation;
import io.gongkai.request.application.domain.FeeBasis;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An application with what its reader may see of people and words; absent once erased. */
record ApplicationDetail(
    ApplicationView application,
    @Nullable String subject,
    @Nullable String description,
    @Nullable ApplicantView applicant,
    @Nullable List<Assistance> assistance,
    List<Opinion> consultations,
    List<Fee> fees) {

  /** Who asks; {@code masked} says that only enough is shown to tell applicants apart. */
  record ApplicantView(
      String name,
      @Nullable String documentType,
      @Nullable String documentNumber,
      @Nullable String phone,
      @Nullable String email,
      @Nullable String address,
      boolean masked) {}

  /**
   * An opinion asked for; {@code consultation} names who was asked within this case. What was
   * answered, and when, is for the office: the applicant learns it by the reply.
   */
  record Opinion(
      String consultation,
      boolean thirdParty,
      LocalDate sent,
      LocalDate delivered,
      @Nullable Answer answer,
      @Nullable LocalDate answeredOn) {

    static Opinion of(Consultation c) {
      return new Opinion(
          c.key(), c.thirdParty(), c.sent(), c.delivered(), c.answer(), c.answeredOn());
    }

    /** As the applicant may see it. */
    static Opinion asked(Consultation c) {
      return new Opinion(c.key(), c.thirdParty(), c.sent(), c.delivered(), null, null);
    }
  }

  /** A fee notice; {@code amount} in yuan. */
  record Fee(FeeBasis basis, int quantity, String amount) {

    static Fee of(FeeNoticed f) {
      return new Fee(f.basis(), f.quantity(), Yuan.text(f.amount()));
    }
  }
}
