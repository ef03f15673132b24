package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.PeopleHouse;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

class PartyRoomTest {

  private final RegisterParty register = PeopleHouse.get(RegisterParty.class);
  private final ReadParty read = PeopleHouse.get(ReadParty.class);
  private final KeepText keep = PeopleHouse.get(KeepText.class);
  private final ReadText readText = PeopleHouse.get(ReadText.class);
  private final ErasePerson erase = PeopleHouse.get(ErasePerson.class);
  private final String number = UUID.randomUUID().toString();

  @Test
  void the_same_applicant_of_an_organ_has_one_reference_however_written() {
    String first = registered("445300-BGS", person("张三", number));
    assertThat(registered("445300-BGS", person(" 张三", " " + number.toUpperCase() + " ")))
        .isEqualTo(first);
    assertThat(registered("445300-JYJ", person("张三", number))).isNotEqualTo(first);
    assertThat(registered("445300-BGS", person("李四", number))).isNotEqualTo(first);
  }

  @Test
  void many_registrations_at_once_leave_one_person() {
    Set<String> references =
        Flux.range(0, 40)
            .flatMap(i -> register.handle(new RegisterParty.Command("o", person("王五", number))), 16)
            .collect(Collectors.toSet())
            .block();
    assertThat(references).hasSize(1);
  }

  @Test
  void the_newest_contact_is_kept() {
    String party = registered("o", person("张三", number));
    registered("o", new Person("NATURAL_PERSON", "张三", "RESIDENT_ID", number, "139", null, null));
    assertThat(reading(party).phone()).isEqualTo("139");
  }

  @Test
  void what_was_kept_is_read_again() {
    Person zhang = person("张三", number);
    String party = registered("o", zhang);
    assertThat(reading(party)).isEqualTo(zhang);
    String text = keep.handle(new KeepText.Command(party, "申请公开有关信息")).block();
    assertThat(words(text)).isEqualTo("申请公开有关信息");
  }

  @Test
  void the_same_words_of_a_holder_are_kept_once_and_of_two_holders_twice() {
    String one = keep.handle(new KeepText.Command("msg-" + number, "你好")).block();
    assertThat(keep.handle(new KeepText.Command("msg-" + number, "你好")).block()).isEqualTo(one);
    assertThat(keep.handle(new KeepText.Command("msg-other-" + number, "你好")).block())
        .isNotEqualTo(one);
  }

  @Test
  void an_erased_person_and_its_words_cannot_be_read_and_comes_back_as_somebody_new() {
    String party = registered("o", person("张三", number));
    String text = keep.handle(new KeepText.Command(party, "我的话")).block();
    erase(party);
    erase(party);
    isErased(read.handle(new ReadParty.Command(party, "clerk", "handle-case")));
    isErased(readText.handle(new ReadText.Command(text, "clerk", "handle-case")));
    isErased(keep.handle(new KeepText.Command(party, "更多")));
    assertThat(registered("o", person("张三", number))).isNotEqualTo(party);
  }

  @Test
  void nobody_unknown_is_read_or_erased() {
    StepVerifier.create(read.handle(new ReadParty.Command("party:none", "clerk", "x")))
        .verifyError(NotFound.class);
    StepVerifier.create(
            erase.handle(
                new ErasePerson.Command("party:none", "operator", ErasureGround.OTHER_LAW)))
        .verifyError(NotFound.class);
    StepVerifier.create(keep.handle(new KeepText.Command("party:none", "x")))
        .verifyError(NotFound.class);
  }

  private static void isErased(reactor.core.publisher.Mono<?> reading) {
    StepVerifier.create(reading)
        .verifyErrorSatisfies(e -> assertThat(((RuleBroken) e).code()).isEqualTo("person-erased"));
  }

  private void erase(String holder) {
    erase
        .handle(new ErasePerson.Command(holder, "operator", ErasureGround.CONSENT_WITHDRAWN))
        .block();
  }

  private String registered(String organ, Person person) {
    return register.handle(new RegisterParty.Command(organ, person)).block();
  }

  private Person reading(String party) {
    return read.handle(new ReadParty.Command(party, "clerk", "handle-case")).block();
  }

  private String words(String text) {
    return readText.handle(new ReadText.Command(text, "clerk", "handle-case")).block();
  }

  private static Person person(String name, String number) {
    return new Person("NATURAL_PERSON", name, "RESIDENT_ID", number, "13900000469", null, null);
  }
}
