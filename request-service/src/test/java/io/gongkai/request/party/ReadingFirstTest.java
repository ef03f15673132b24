package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.store.Page;
import io.gongkai.request.PeopleHouse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

/** Nothing of a person is shown that the audit trail does not know. */
class ReadingFirstTest {

  private static final Readings FULL =
      new Readings() {
        @Override
        public Mono<Void> record(Reading reading) {
          return Mono.error(new IllegalStateException("the trail cannot be written"));
        }

        @Override
        public Mono<Page<Reading>> page(String holder, String cursor, int limit) {
          return Mono.just(new Page<>(List.of(), null));
        }
      };

  private final People people = PeopleHouse.get(People.class);
  private final Words words = PeopleHouse.get(Words.class);

  @Test
  void without_an_entry_neither_person_nor_words_nor_mask_is_shown() {
    Person person =
        new Person("OTHER", "某人", "OTHER", UUID.randomUUID().toString(), null, null, null);
    String party =
        PeopleHouse.get(RegisterParty.class).handle(new RegisterParty.Command("o", person)).block();
    String text =
        PeopleHouse.get(KeepText.class).handle(new KeepText.Command(party, "我的话")).block();
    StepVerifier.create(
            new ReadParty(people, FULL, Instant::now)
                .handle(new ReadParty.Command(party, "clerk", "handle-case")))
        .verifyError(IllegalStateException.class);
    StepVerifier.create(
            new ReadText(words, FULL, Instant::now)
                .handle(new ReadText.Command(text, "clerk", "handle-case")))
        .verifyError(IllegalStateException.class);
    StepVerifier.create(
            new ReadHeadings(people, words, FULL, Instant::now)
                .handle(
                    new ReadHeadings.Command(
                        List.of(new ReadHeadings.Heading(party, text)), "clerk", "list", false)))
        .verifyError(IllegalStateException.class);
  }

  @Test
  void an_empty_list_leaves_no_entry() {
    assertThat(
            new ReadHeadings(people, words, FULL, Instant::now)
                .handle(new ReadHeadings.Command(List.of(), "clerk", "list", false))
                .block())
        .isEmpty();
  }
}
