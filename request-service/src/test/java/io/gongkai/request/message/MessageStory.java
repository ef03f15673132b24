package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.PeopleHouse;
import io.gongkai.request.message.domain.DeclineReason;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.Rating;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class MessageStory {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private final String ref = UUID.randomUUID().toString();
  private final ReceiveMessage receive = PeopleHouse.get(ReceiveMessage.class);
  private final ReplyToMessage reply = PeopleHouse.get(ReplyToMessage.class);

  @Test
  void a_line_that_comes_twice_changes_nothing_and_another_one_is_refused() {
    HeldMessage first = receive.handle(received("l1", "主题")).block();
    assertThat(receive.handle(received("l1", "主题")).block().version()).isEqualTo(1);
    refused("step-not-lawful", receive.handle(received("l2", "另一主题")));
    reply.handle(answer(first.id(), "l3")).block();
    assertThat(reply.handle(answer(first.id(), "l3")).block().version()).isEqualTo(2);
    refused("step-not-lawful", reply.handle(answer(first.id(), "l4")));
  }

  @Test
  void a_step_on_an_unknown_message_finds_nothing() {
    StepVerifier.create(reply.handle(answer("msg-none", "l1"))).verifyError(NotFound.class);
  }

  @Test
  void what_is_told_to_others_keeps_to_the_contracts_and_has_no_words() {
    HeldMessage first = receive.handle(received("l1", "PlantedSubject")).block();
    PeopleHouse.get(AssignMessage.class)
        .handle(new AssignMessage.Command(first.id(), null, "o-JYJ", stamp("l2")))
        .block();
    reply.handle(answer(first.id(), "l3")).block();
    PeopleHouse.get(RateMessage.class)
        .handle(new RateMessage.Command(first.id(), null, Rating.SATISFIED, stamp("l4")))
        .block();
    List<String> told = told(first.id(), 4);
    assertThat(told).allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty());
    assertThat(told).noneMatch(event -> event.contains("Planted"));
  }

  @Test
  void a_declined_message_is_told_with_its_reason() {
    HeldMessage first = receive.handle(received("l1", "x")).block();
    PeopleHouse.get(DeclineMessage.class)
        .handle(new DeclineMessage.Command(first.id(), null, DeclineReason.ADVERT, stamp("l2")))
        .block();
    assertThat(told(first.id(), 2))
        .allSatisfy(event -> assertThat(EventSchemas.problems(event)).isEmpty())
        .anyMatch(event -> event.contains("\"reason\":\"ADVERT\""));
  }

  @Test
  void an_erased_message_keeps_its_facts() {
    HeldMessage first = receive.handle(received("l1", "要忘记的话")).block();
    PeopleHouse.get(ErasePerson.class)
        .handle(new ErasePerson.Command(first.id(), "operator", ErasureGround.CONSENT_WITHDRAWN))
        .block();
    assertThat(PeopleHouse.get(ReadMessage.class).handle(first.id()).block()).isEqualTo(first);
    PeopleHouse.client("clerk~clerk~o")
        .get()
        .uri("/api/v1/messages/" + first.id())
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.message.state")
        .isEqualTo("RECEIVED")
        .jsonPath("$.subject")
        .isEmpty();
  }

  private ReceiveMessage.Command received(String line, String subject) {
    return new ReceiveMessage.Command(
        "o", ref, MessageSource.MAYOR_MAILBOX, null, subject, null, null, null, null, stamp(line));
  }

  private ReplyToMessage.Command answer(String id, String line) {
    return new ReplyToMessage.Command(id, null, "PlantedAnswer", stamp(line));
  }

  private Stamp stamp(String line) {
    return new Stamp(DAY, Instant.parse("2024-03-04T02:00:00Z"), "ledger", ref + line);
  }

  private static List<String> told(String id, int count) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> about(id).distinct().count() == count);
    return about(id).distinct().toList();
  }

  private static java.util.stream.Stream<String> about(String id) {
    return PeopleHouse.SENT.stream().filter(event -> event.contains(id + "/"));
  }

  private static void refused(String code, Mono<?> step) {
    StepVerifier.create(step)
        .verifyErrorSatisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo(code));
  }
}
