package io.gongkai.disclosure.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.City;
import io.gongkai.disclosure.RunningService;
import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.disclosure.document.domain.Draft;
import io.gongkai.kit.Stamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class IndexNumberMintingTest {

  private static final int MANY = 60;

  @Test
  void many_publications_at_once_leave_no_gap_and_take_no_number_twice() {
    String organ = City.founded().organ;
    List<Integer> serials =
        Flux.range(1, MANY)
            .flatMap(n -> published(organ, "D" + n, LocalDate.parse("2024-05-06")), 16)
            .collectList()
            .block(Duration.ofSeconds(60));
    assertThat(serials)
        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, MANY).boxed().toList());
  }

  @Test
  void every_year_of_publication_begins_its_own_series() {
    String organ = City.founded().organ;
    LocalDate day = LocalDate.parse("2023-12-31");
    assertThat(published(organ, "A", day).block()).isOne();
    assertThat(published(organ, "B", day.plusDays(1)).block()).isOne();
    assertThat(published(organ, "C", day).block()).isEqualTo(2);
  }

  private static Mono<Integer> published(String organ, String ref, LocalDate on) {
    Draft draft = new Draft(DocumentType.OTHER, ref, null, 15, null, null, null, List.of());
    Stamp made = stamp(on, "made" + organ + ref);
    Target target =
        new Target(DocumentRecord.id(organ, ref), null, stamp(on, "published" + organ + ref));
    return RunningService.part(MakeDocument.class)
        .handle(new MakeDocument.Command(organ, ref, draft, made))
        .then(
            Mono.defer(
                () ->
                    RunningService.part(PublishDocument.class)
                        .handle(new PublishDocument.Command(target, null))))
        .map(record -> record.document().publication().index().serial());
  }

  private static Stamp stamp(LocalDate on, String line) {
    return new Stamp(on, Instant.parse("2025-02-10T00:00:00Z"), "ledger", line);
  }
}
