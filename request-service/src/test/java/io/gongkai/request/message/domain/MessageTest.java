package io.gongkai.request.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class MessageTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
  private final List<Step> history =
      new ArrayList<>(
          List.of(
              new Step(
                  MONDAY,
                  MONDAY,
                  "clerk",
                  new MessageFact.Received(
                      "o",
                      "W1",
                      MessageSource.PORTAL_CONSULTATION,
                      null,
                      "text:1",
                      null,
                      null,
                      null,
                      5,
                      true))));

  @Test
  void a_message_may_be_answered_at_once_by_the_organ_that_received_it() {
    on(MONDAY, m -> Answering.attested(m, null, MONDAY, MONDAY));
    assertThat(message().stage().code()).isEqualTo("REPLIED");
  }

  @Test
  void a_message_may_be_handed_on_until_it_is_answered() {
    on(MONDAY, m -> Handling.assign(m, "990001-JYJ", MONDAY, MONDAY));
    on(MONDAY, m -> Handling.assign(m, "990001-CZJ", MONDAY, MONDAY));
    assertThat(message().stage()).isEqualTo(new Stage.Assigned("990001-CZJ", MONDAY));
    on(MONDAY, m -> Answering.attested(m, "text:2", MONDAY, MONDAY));
    refused("step-not-lawful", m -> Handling.assign(m, "990001-JYJ", MONDAY, MONDAY));
  }

  @Test
  void a_message_is_answered_once() {
    on(MONDAY, m -> Answering.attested(m, null, MONDAY, MONDAY));
    refused("step-not-lawful", m -> Answering.attested(m, null, MONDAY, MONDAY));
    refused("step-not-lawful", m -> Handling.decline(m, DeclineReason.ADVERT, MONDAY, MONDAY));
  }

  @Test
  void a_message_that_is_going_on_as_an_application_goes_nowhere_else() {
    on(MONDAY, m -> Handling.assign(m, "990001-JYJ", MONDAY, MONDAY));
    on(MONDAY, m -> Converting.begin(m, "W1-2", MONDAY, MONDAY));
    assertThat(message().lawful()).containsExactly("conversions");
    assertThat(message().stage().isOpen()).isTrue();
    refused("step-not-lawful", m -> Handling.decline(m, DeclineReason.ADVERT, MONDAY, MONDAY));
    refused("step-not-lawful", m -> Answering.attested(m, null, MONDAY, MONDAY));
    assertThat(Converting.begin(message(), "W1-3", MONDAY, MONDAY)).isEmpty();
    on(MONDAY, m -> Converting.convert(m, "app-1", MONDAY, MONDAY));
    assertThat(message().lawful()).containsExactly("reopenings");
    on(MONDAY, m -> Converting.reopen(m, "text:3", MONDAY, MONDAY));
    assertThat(message().stage()).isEqualTo(new Stage.Assigned("990001-JYJ", MONDAY));
  }

  @Test
  void nothing_goes_on_that_was_not_begun() {
    refused("step-not-lawful", m -> Converting.convert(m, "app-1", MONDAY, MONDAY));
  }

  @Test
  void a_declined_message_is_over() {
    on(MONDAY, m -> Handling.decline(m, DeclineReason.DUPLICATE, MONDAY, MONDAY));
    refused("already-closed", m -> Answering.attested(m, null, MONDAY, MONDAY));
    refused("already-closed", m -> Handling.decline(m, DeclineReason.DUPLICATE, MONDAY, MONDAY));
    refused("already-closed", m -> Handling.assign(m, "990001-JYJ", MONDAY, MONDAY));
    refused("already-closed", m -> Answering.rate(m, Rating.SATISFIED, MONDAY, MONDAY));
  }

  @Test
  void a_rating_needs_an_answer_and_the_newest_one_holds() {
    refused("step-not-lawful", m -> Answering.rate(m, Rating.SATISFIED, MONDAY, MONDAY));
    on(MONDAY, m -> Answering.attested(m, null, MONDAY, MONDAY));
    on(MONDAY, m -> Answering.rate(m, Rating.SATISFIED, MONDAY, MONDAY));
    on(MONDAY, m -> Answering.rate(m, Rating.DISSATISFIED, MONDAY, MONDAY));
    assertThat(message().stage())
        .isEqualTo(new Stage.Replied(MONDAY, null, false, Rating.DISSATISFIED));
  }

  @Test
  void an_answer_on_the_last_day_is_in_time_and_one_after_it_is_marked_late() {
    LocalDate due = LocalDate.of(2024, 3, 11);
    assertThat(message().due(MONDAY)).isEqualTo(due);
    assertThat(Answering.attested(message(), null, due, due))
        .containsExactly(new MessageFact.Replied(null, false));
    assertThat(Answering.attested(message(), null, due.plusDays(1), due.plusDays(1)))
        .containsExactly(new MessageFact.Replied(null, true));
  }

  @Test
  void no_step_is_earlier_than_the_one_before() {
    on(
        MONDAY.plusDays(1),
        m -> Handling.assign(m, "990001-JYJ", MONDAY.plusDays(1), MONDAY.plusDays(1)));
    refused("before-last-step", m -> Answering.attested(m, null, MONDAY, MONDAY));
  }

  @Test
  void a_refusal_names_the_state_and_the_lawful_steps() {
    on(MONDAY, m -> Answering.attested(m, null, MONDAY, MONDAY));
    assertThatThrownBy(() -> Answering.attested(message(), null, MONDAY, MONDAY))
        .satisfies(
            e ->
                assertThat(((RuleBroken) e).facts())
                    .containsEntry("state", "REPLIED")
                    .containsEntry("lawful", List.of("ratings", "publications")));
  }

  private void on(LocalDate day, Function<Message, List<MessageFact>> decision) {
    decision.apply(message()).forEach(fact -> history.add(new Step(day, day, "clerk", fact)));
  }

  private void refused(String code, Function<Message, List<MessageFact>> decision) {
    assertThatThrownBy(() -> decision.apply(message()))
        .satisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo(code));
  }

  private Message message() {
    return Message.fold(history);
  }
}
