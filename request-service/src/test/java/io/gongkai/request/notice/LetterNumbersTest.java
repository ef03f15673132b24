package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.request.RequestHouse;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.LetterFact.Issued;
import io.gongkai.request.notice.domain.LetterNumber;
import io.gongkai.request.party.KeepText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Runs of numbers have no gap and no number twice, whoever is fast and whatever is cut off. */
class LetterNumbersTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @BeforeEach
  void monday() {
    RequestHouse.dayIs(DAY.toString());
  }

  @Test
  void letters_issued_at_the_same_time_take_neighbouring_numbers() {
    LetterCalls office = new LetterCalls().withLetterhead();
    List<LetterCalls> cases =
        IntStream.range(0, 8)
            .mapToObj(_ -> office.another().received().approved("GRANT", "见附件"))
            .toList();
    List<String> numbers =
        Flux.fromIterable(cases)
            .flatMap(
                one ->
                    Flux.defer(() -> Flux.just(one.issued("REPLY").get("number").asString()))
                        .subscribeOn(Schedulers.boundedElastic()),
                8)
            .collectList()
            .block(PATIENCE);
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, 8).mapToObj(n -> "云府办公开答〔2025〕" + n + "号").toList());
  }

  @Test
  void every_organ_year_and_series_counts_for_itself() {
    LetterCalls one = new LetterCalls().withLetterhead().received();
    assertThat(one.issued("RECEIPT").get("number").asString()).isEqualTo("云府办公开执〔2025〕1号");
    LetterCalls other = new LetterCalls().withLetterhead().received();
    assertThat(other.issued("RECEIPT").get("number").asString()).isEqualTo("云府办公开执〔2025〕1号");
    LetterCalls second = one.another().received();
    assertThat(second.issued("RECEIPT").get("number").asString()).isEqualTo("云府办公开执〔2025〕2号");
    second
        .step(second.clerk, "extensions", Map.of("workingDays", 5, "approvedBy", "主任"))
        .expectStatus()
        .isOk();
    assertThat(second.issued("EXTENSION_NOTICE").get("number").asString())
        .isEqualTo("云府办公开延〔2025〕1号");
    RequestHouse.dayIs("2026-01-05");
    LetterCalls later = one.another().received();
    assertThat(later.issued("RECEIPT").get("number").asString()).isEqualTo("云府办公开执〔2026〕1号");
  }

  @Test
  void a_refused_letter_takes_no_number() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "REPLY"), null, "\"2\"")))
        .isEqualTo("stale-version");
    assertThat(calls.issued("REPLY").get("number").asString()).endsWith("〔2025〕1号");
  }

  @Test
  void a_reply_cut_off_after_its_letter_gets_its_step_with_the_same_number() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    HeldLetter cut = cutOff(calls, 1);
    RequestHouse.get(CompleteLetters.class).handle().block(PATIENCE);
    assertThat(calls.state().get("state").asString()).isEqualTo("REPLIED");
    assertThat(record(calls).passages().getLast().values())
        .containsEntry("number", "云府办公开答〔2025〕1号");
    assertThat(find(cut).letter().isInForce()).isTrue();
    assertThat(calls.get(calls.citizen, "/letters/" + cut.id() + ".pdf").expectStatus().isOk())
        .isNotNull();
  }

  @Test
  void a_reply_cut_off_before_its_bytes_gets_them_without_being_read() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    HeldLetter cut = cutOff(calls, 1);
    RequestHouse.get(CompleteLetter.class).handle(cut.id()).block(PATIENCE);
    assertThat(find(cut).letter().isInForce()).isTrue();
    assertThat(find(cut).letter().files()).isNull();
    RequestHouse.get(CompleteLetters.class).handle().block(PATIENCE);
    assertThat(find(cut).letter().files()).isNotNull();
    assertThat(RequestHouse.get(Letters.class).unfinished().collectList().block(PATIENCE))
        .extracting(HeldLetter::id)
        .doesNotContain(cut.id());
  }

  @Test
  void a_reply_whose_step_became_unlawful_is_void_and_its_number_stays_used() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    RequestHouse.client(calls.citizen)
        .post()
        .uri(LetterCalls.PATH + "/" + calls.id + "/withdrawals")
        .header("If-Match", calls.version())
        .exchange()
        .expectStatus()
        .isOk();
    HeldLetter cut = cutOff(calls, 1);
    RequestHouse.get(CompleteLetters.class).handle().block(PATIENCE);
    assertThat(find(cut).letter().voided()).isEqualTo("already-closed");
    calls.get(calls.citizen, "/letters/" + cut.id()).expectStatus().isNotFound();
    LetterCalls next = calls.another().received().approved("GRANT", "见附件");
    assertThat(next.issued("REPLY").get("number").asString()).endsWith("〔2025〕2号");
  }

  @Test
  void a_letter_for_a_draft_that_was_replaced_never_answers_with_the_new_one() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "旧稿");
    HeldLetter cut = cutOff(calls, 1);
    calls
        .step(calls.reviewer, "reviews", Map.of("approved", false, "note", "退回"))
        .expectStatus()
        .isOk();
    calls.approved("PETITION", "新稿");
    RequestHouse.get(CompleteLetters.class).handle().block(PATIENCE);
    assertThat(find(cut).letter().voided()).isEqualTo("review-missing");
    assertThat(calls.state().get("state").asString()).isEqualTo("REPLY_REVIEW");
  }

  /** What a crash leaves behind between the letter and its step. */
  private static HeldLetter cutOff(LetterCalls calls, long serial) {
    CaseRecord record = record(calls);
    CaseRecord.Passage approved =
        record.passages().reversed().stream()
            .filter(p -> p.step().equals("REVIEW"))
            .findFirst()
            .orElseThrow();
    LetterBook book = RequestHouse.get(LetterBook.class);
    String content =
        RequestHouse.get(KeepText.class)
            .handle(
                new KeepText.Command(
                    record.party(),
                    book.frozen(SampleLetters.printed(SampleLetters.grant(), false).sheet())))
            .block(PATIENCE);
    Issued issued =
        new Issued(
            calls.organ,
            calls.id,
            approved.seq(),
            "REPLY",
            "GRANT",
            Addressee.APPLICANT,
            record.party(),
            record.owner(),
            "云府办公开答",
            2025,
            serial,
            LocalDate.of(2024, 1, 1),
            "B",
            record.due(),
            content,
            true);
    assertThat(new LetterNumber(calls.organ, "云府办公开答", 2025, serial).text())
        .isEqualTo("云府办公开答〔2025〕" + serial + "号");
    return RequestHouse.get(Letters.class)
        .start(
            IdentifyLetter.id(RequestHouse.get(Letters.class), record, approved, "REPLY")
                .block(PATIENCE),
            Stamp.live(DAY, Instant.parse("2025-03-03T04:00:00Z"), "clerk-1"),
            issued)
        .block(PATIENCE);
  }

  private static CaseRecord record(LetterCalls calls) {
    return RequestHouse.get(ReadCaseRecord.class)
        .handle(new ReadCaseRecord.Command(calls.id, DAY))
        .block(PATIENCE);
  }

  private static HeldLetter find(HeldLetter held) {
    return RequestHouse.get(ReadLetter.class).handle(held.id()).block(PATIENCE);
  }
}
