package io.gongkai.request.notice.web;

import io.gongkai.request.notice.HeldLetter;
import io.gongkai.request.notice.LetterBook;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.Delivery;
import io.gongkai.request.notice.domain.Letter;
import io.gongkai.request.notice.domain.LetterFact.Fixed;
import io.gongkai.request.notice.domain.LetterFact.Issued;
import io.gongkai.request.notice.domain.LetterNumber;
import io.gongkai.request.notice.domain.Route;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter without the people it names.
 *
 * @param name what an officer calls its kind
 * @param step place in the history of the case of the step it belongs to
 * @param number absent for kinds that bear none
 * @param remedy class of remedies it names
 * @param due last day for the reply as it was when it was issued
 * @param pending its step is still to be taken
 * @param voided why it has no effect, absent if it has
 * @param revoked it had its effect first and was then found to be issued in error
 * @param pdf name of its frozen bytes, a keyed digest; absent while they are being made
 * @param delivered the day that counts as its delivery, absent while undelivered
 * @param late it was delivered after {@code due}
 */
record LetterView(
    String id,
    String application,
    String kind,
    String name,
    @Nullable String outcome,
    long step,
    Addressee to,
    @Nullable String number,
    LocalDate on,
    String remedy,
    @Nullable LocalDate due,
    boolean pending,
    @Nullable String voided,
    boolean revoked,
    @Nullable String pdf,
    @Nullable String docx,
    List<Attempt> deliveries,
    @Nullable LocalDate delivered,
    boolean late) {

  /** An attempt to deliver it; {@code counts} is absent while no day of it counts. */
  record Attempt(
      Route route,
      LocalDate sent,
      @Nullable LocalDate arrived,
      @Nullable String item,
      boolean returned,
      @Nullable LocalDate counts) {

    static Attempt of(Delivery d) {
      return new Attempt(d.route(), d.sent(), d.arrived(), d.item(), d.returned(), d.counts());
    }
  }

  static LetterView of(HeldLetter held, LetterBook book) {
    Letter letter = held.letter();
    Issued issued = letter.issued();
    Fixed files = letter.files();
    LetterNumber number = letter.number();
    return new LetterView(
        held.id(),
        issued.application(),
        issued.kind(),
        book.rules(issued.rules()).rule(issued.kind(), issued.outcome()).zh(),
        issued.outcome(),
        issued.step(),
        issued.to(),
        number == null ? null : number.text(),
        letter.on(),
        issued.remedy(),
        issued.due(),
        letter.awaits(),
        letter.voided(),
        letter.revoked(),
        files == null ? null : files.pdf(),
        files == null ? null : files.docx(),
        letter.deliveries().stream().map(Attempt::of).toList(),
        letter.counts(),
        letter.isLate());
  }
}
