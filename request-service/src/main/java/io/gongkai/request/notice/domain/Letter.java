package io.gongkai.request.notice.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.notice.domain.LetterFact.Delivered;
import io.gongkai.request.notice.domain.LetterFact.Fixed;
import io.gongkai.request.notice.domain.LetterFact.Issued;
import io.gongkai.request.notice.domain.LetterFact.Revoked;
import io.gongkai.request.notice.domain.LetterFact.TookEffect;
import io.gongkai.request.notice.domain.LetterFact.Voided;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An issued letter: frozen but for what happens to it on its way.
 *
 * @param on its date, the day it was issued
 * @param by the officer who issued it
 * @param files null until its bytes are stored
 * @param awaits the step it answers with is not taken yet
 * @param voided why it has no effect, null if it has
 * @param revoked it had its effect first and was then found to be issued in error
 */
public record Letter(
    Issued issued,
    LocalDate on,
    String by,
    @Nullable Fixed files,
    boolean awaits,
    @Nullable String voided,
    boolean revoked,
    List<Delivery> deliveries) {

  public Letter {
    deliveries = List.copyOf(deliveries);
  }

  /** The letter right after it was issued. */
  public static Letter issued(Issued issued, LocalDate on, String by) {
    return new Letter(issued, on, by, null, issued.awaits(), null, false, List.of());
  }

  /** The letter after one more fact. */
  public Letter after(LetterFact fact) {
    return switch (fact) {
      case Issued _ -> throw new IllegalStateException("a letter is issued once");
      case Fixed fixed -> of(fixed, awaits, voided, revoked, deliveries);
      case TookEffect _ -> of(files, false, voided, revoked, deliveries);
      case Voided v -> of(files, false, v.reason(), false, deliveries);
      case Revoked r -> of(files, false, r.reason().name(), true, deliveries);
      case Delivered d -> {
        List<Delivery> more = new ArrayList<>(deliveries);
        more.add(d.delivery());
        yield of(files, awaits, voided, revoked, more);
      }
    };
  }

  private Letter of(
      @Nullable Fixed files,
      boolean awaits,
      @Nullable String voided,
      boolean revoked,
      List<Delivery> deliveries) {
    return new Letter(issued, on, by, files, awaits, voided, revoked, deliveries);
  }

  /** Its number; null if its kind bears none. */
  public @Nullable LetterNumber number() {
    return issued.code() == null
        ? null
        : new LetterNumber(
            issued.organ(),
            issued.code(),
            Objects.requireNonNull(issued.year()),
            Objects.requireNonNull(issued.serial()));
  }

  /** The earliest day that counts as its delivery; null while it is undelivered. */
  public @Nullable LocalDate counts() {
    return deliveries.stream()
        .map(Delivery::counts)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /** The earliest day the addressee has it in hand, as far as one knows; null before. */
  public @Nullable LocalDate known() {
    return deliveries.stream()
        .map(Delivery::known)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  /**
   * Takes its effect away, by another officer than who issued it. What was answered by it stays
   * answered; another letter of its kind may take its place, under the next number.
   */
  public List<LetterFact> revoke(RevocationReason reason, String officer) {
    if (!isInForce()) {
      throw RuleBroken.of("letter-not-in-force");
    }
    if (officer.equals(by)) {
      throw RuleBroken.of("four-eyes");
    }
    return List.of(new Revoked(reason));
  }

  /** Whether it has its effect: its step is taken and it is not void. */
  public boolean isInForce() {
    return !awaits && voided == null;
  }

  /** Whether its step is still to be taken or its bytes are still to be kept. */
  public boolean isUnfinished() {
    return awaits || (isInForce() && files == null);
  }

  /** Whether somebody still waits for it. */
  public boolean isUndelivered() {
    return issued.to().leaves() && isInForce() && counts() == null;
  }

  /** Whether it was delivered after the last day for the reply. */
  public boolean isLate() {
    LocalDate day = counts();
    return day != null && issued.due() != null && day.isAfter(issued.due());
  }

  /**
   * Records an attempt; {@code today} bounds its days.
   *
   * @param carrier who carries it by post, null for other routes
   */
  public List<LetterFact> deliver(Delivery attempt, @Nullable Carrier carrier, LocalDate today) {
    if (!issued.to().leaves() || !isInForce()) {
      throw RuleBroken.of("letter-stays");
    }
    checkDay("sent", attempt.sent(), on, today);
    if (attempt.arrived() != null) {
      checkDay("arrived", attempt.arrived(), attempt.sent(), today);
    }
    if ((attempt.route() == Route.POSTAL) != (carrier != null)) {
      throw RuleBroken.of("bad-value", Map.of("field", "carrier"));
    }
    if (carrier == Carrier.COURIER) {
      throw RuleBroken.of("postal-enterprise-only"); // 235号: 只能通过邮政企业送达
    }
    return List.of(
        new Delivered(
            attempt.route(),
            attempt.sent(),
            attempt.arrived(),
            attempt.item(),
            attempt.returned()));
  }

  private static void checkDay(String field, LocalDate day, LocalDate from, LocalDate to) {
    if (day.isBefore(from) || day.isAfter(to)) {
      throw RuleBroken.of("bad-date", Map.of("field", field));
    }
  }
}
