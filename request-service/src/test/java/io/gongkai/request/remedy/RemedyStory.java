package io.gongkai.request.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.PeopleHouse;
import io.gongkai.request.remedy.domain.Act;
import io.gongkai.request.remedy.domain.AttackedCase;
import io.gongkai.request.remedy.domain.RemedyResult;
import io.gongkai.request.remedy.domain.RemedyType;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class RemedyStory {

  private final String application =
      "app-" + UUID.randomUUID().toString().replaceAll("[^a-f2-7]", "a").substring(0, 26);
  private final RegisterRemedy register = PeopleHouse.get(RegisterRemedy.class);
  private final RecordRemedyDecision decide = PeopleHouse.get(RecordRemedyDecision.class);

  @BeforeEach
  void an_application_was_refused() {
    PeopleHouse.CASES.put(
        application,
        new AttackedCase(
            "o",
            application,
            "zhang",
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2024, 3, 7),
            List.of(Act.told(LocalDate.of(2024, 3, 1), Act.Way.RECONSIDERATION_FIRST))));
  }

  @Test
  void a_refusal_of_2024_goes_through_reconsideration_to_the_court() {
    refused("reconsideration-first", file("M1", RemedyType.LITIGATION_DIRECT, "2024-03-20"));
    refused(
        "reconsideration-missing",
        file("M1", RemedyType.LITIGATION_AFTER_RECONSIDERATION, "2024-03-20"));
    HeldRemedy first = file("M1", RemedyType.RECONSIDERATION, "2024-03-20").block();
    decide(first, RemedyResult.UPHELD, "2024-04-24").block();
    HeldRemedy suit = file("M2", RemedyType.LITIGATION_AFTER_RECONSIDERATION, "2024-05-09").block();
    assertThat(suit.remedy().filing().late()).isFalse();
    assertThat(
            PeopleHouse.get(FindRemedies.class)
                .handle(
                    new FindRemedies.Command(
                        new Remedies.Query(null, null, null, application), null, 10))
                .block()
                .items())
        .extracting(held -> held.remedy().filing().ref())
        .containsExactly(application + "M2", application + "M1");
  }

  @Test
  void a_line_that_comes_twice_changes_nothing_and_another_filing_under_its_number_is_refused() {
    file("M1", RemedyType.RECONSIDERATION, "2024-03-20").block();
    assertThat(file("M1", RemedyType.RECONSIDERATION, "2024-03-20").block().version()).isEqualTo(1);
    refused("step-not-lawful", file("M1", RemedyType.RECONSIDERATION, "2024-03-21"));
  }

  @Test
  void a_remedy_is_decided_once() {
    HeldRemedy first = file("M1", RemedyType.RECONSIDERATION, "2024-03-20").block();
    decide(first, RemedyResult.CORRECTED, "2024-05-09").block();
    refused("already-closed", decide(first, RemedyResult.UPHELD, "2024-05-10"));
  }

  @Test
  void nothing_is_filed_against_a_case_that_is_not_there_or_is_of_another_organ() {
    StepVerifier.create(
            register.handle(
                new RegisterRemedy.Command(
                    "o", "M9", "app-none", RemedyType.RECONSIDERATION, stamp("2024-03-20"))))
        .verifyError(NotFound.class);
    StepVerifier.create(
            register.handle(
                new RegisterRemedy.Command(
                    "x", "M9", application, RemedyType.RECONSIDERATION, stamp("2024-03-20"))))
        .verifyError(NotFound.class);
  }

  @Test
  void what_is_told_to_others_keeps_to_the_contracts() {
    HeldRemedy first = file("M1", RemedyType.RECONSIDERATION, "2024-03-20").block();
    decide(first, RemedyResult.OTHER, "2024-04-20").block();
    Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> told(first).size() == 2);
    assertThat(told(first)).allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
  }

  private List<String> told(HeldRemedy held) {
    return PeopleHouse.SENT.stream()
        .filter(event -> event.contains(held.id() + "/"))
        .distinct()
        .toList();
  }

  private Mono<HeldRemedy> file(String ref, RemedyType type, String on) {
    return register.handle(
        new RegisterRemedy.Command("o", application + ref, application, type, stamp(on)));
  }

  private Mono<HeldRemedy> decide(HeldRemedy held, RemedyResult result, String on) {
    return decide.handle(
        new RecordRemedyDecision.Command(held.id(), null, result, null, stamp(on)));
  }

  private Stamp stamp(String day) {
    LocalDate on = LocalDate.parse(day);
    return new Stamp(on, on.atTime(2, 0).toInstant(ZoneOffset.UTC), "ledger", application + day);
  }

  private static void refused(String code, Mono<?> step) {
    StepVerifier.create(step)
        .verifyErrorSatisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo(code));
  }
}
