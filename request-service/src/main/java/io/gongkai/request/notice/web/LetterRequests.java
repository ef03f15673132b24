package io.gongkai.request.notice.web;

import io.gongkai.request.notice.domain.Carrier;
import io.gongkai.request.notice.domain.Delivery;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.notice.domain.RevocationReason;
import io.gongkai.request.notice.domain.Route;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The bodies of letters. */
final class LetterRequests {
  private static final int NAME = 100;
  private static final int LINE = 300;

  private LetterRequests() {}

  /**
   * A letter to be issued.
   *
   * @param step place in the history of the step it belongs to; absent = the latest that calls for
   *     it
   * @param exempt what a partial answer refuses is refused under arts. 14-16
   */
  record Issue(
      @NotBlank @Size(max = 40) String kind,
      @Nullable @Min(1) Long step,
      @Nullable Boolean exempt) {}

  /** An attempt to deliver; {@code carrier} for the post only, {@code item} never names anybody. */
  record DeliveryAttempt(
      Route route,
      @Nullable Carrier carrier,
      LocalDate sent,
      @Nullable LocalDate arrived,
      @Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,40}") String item,
      @Nullable Boolean returned) {

    Delivery delivery() {
      return new Delivery(route, sent, arrived, item, Boolean.TRUE.equals(returned));
    }
  }

  /** A letter that was issued in error. */
  record Revocation(RevocationReason reason) {}

  /** What an organ prints on its letters. */
  record Head(
      @NotBlank @Size(max = NAME) String name,
      @NotBlank @Size(max = 9) String code,
      @NotBlank @Size(max = NAME) String office,
      @NotBlank @Size(max = LINE) String address,
      @NotBlank @Size(max = 40) String phone,
      @Nullable @Size(max = NAME) String email,
      @NotBlank @Size(max = NAME) String reconsideration,
      @NotBlank @Size(max = NAME) String court,
      @Nullable @Size(max = LINE) String payment) {

    static Head of(Letterhead h) {
      return new Head(
          h.name(),
          h.code(),
          h.office(),
          h.address(),
          h.phone(),
          h.email(),
          h.reconsideration(),
          h.court(),
          h.payment());
    }

    Letterhead letterhead() {
      return new Letterhead(
          name, code, office, address, phone, email, reconsideration, court, payment);
    }
  }
}
