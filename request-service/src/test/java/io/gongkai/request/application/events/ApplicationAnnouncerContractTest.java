package io.gongkai.request.application.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.announce.CloudEvents;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.local.testkit.EventSchemas;
import io.gongkai.request.application.domain.Answer;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.application.domain.FeeBasis;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ApplicationAnnouncerContractTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
  private static final String SECRET = "text:secret";

  private static final String PART = "app-aaaaaaaaaaaaaaaaaaaaaaaaaa";

  static Stream<ApplicationFact> news() {
    return Stream.of(
        submitted(Channel.FAX),
        submitted(Channel.IN_PERSON),
        new ApplicationFact.Received(DAY, true),
        new ApplicationFact.CorrectionRequested(SECRET, DAY, false),
        new ApplicationFact.Corrected(SECRET, true),
        new ApplicationFact.ThirdPartyConsulted("digest", DAY, SECRET),
        new ApplicationFact.ThirdPartyAnswered("digest", Answer.OBJECTS),
        new ApplicationFact.AgencyConsulted("digest", DAY, SECRET),
        new ApplicationFact.AgencyAnswered("digest", Answer.SILENT),
        new ApplicationFact.ReasonsRequested(SECRET),
        new ApplicationFact.ReasonsGiven(SECRET),
        new ApplicationFact.ReplyDeferred(DAY, SECRET),
        new ApplicationFact.TermExtended(20, SECRET),
        new ApplicationFact.FeeNoticed(FeeBasis.BY_PAGE, 31, 0, 1000),
        new ApplicationFact.FeePaid(1000, true, false),
        new ApplicationFact.Replied("GRANT", "甲依复〔2025〕1号", false, true, 2),
        new ApplicationFact.Closed("WITHDRAWN"),
        new ApplicationFact.OutcomeCorrected("REPEAT", SECRET),
        new ApplicationFact.Split(
            java.util.List.of(
                new ApplicationFact.Part(PART, "A1-1", SECRET, SECRET),
                new ApplicationFact.Part(PART, "A1-2", SECRET, SECRET))));
  }

  static Stream<ApplicationFact> inside() {
    return Stream.of(
        new ApplicationFact.Assigned("clerk", null),
        new ApplicationFact.Searched(SECRET),
        new ApplicationFact.Drafted("GRANT", SECRET, false),
        new ApplicationFact.Reviewed(true, SECRET),
        new ApplicationFact.FromMessage("msg-1"),
        new ApplicationFact.SplitOff("app-1"),
        new ApplicationFact.PartsMade(),
        new ApplicationFact.Archived());
  }

  @ParameterizedTest
  @MethodSource("news")
  void what_is_said_has_its_schema_and_no_reference_to_people_or_words(ApplicationFact fact) {
    Recorded<ApplicationFact> recorded = recorded(fact);
    OutgoingEvent event = announce(fact).orElseThrow();
    String message = CloudEvents.json("app-aaaaaaaaaaaaaaaaaaaaaaaaaa", recorded, event);
    assertThat(EventSchemas.problems(message)).isEmpty();
    assertThat(message).doesNotContain("text:", "party:", "zhang");
    assertThat(event.tenant()).isEqualTo("990001-BGS");
  }

  @ParameterizedTest
  @MethodSource("inside")
  void what_the_office_does_inside_is_not_said(ApplicationFact fact) {
    assertThat(announce(fact)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"IN_PERSON", "REGISTERED_MAIL", "ORAL"})
  void the_arrival_is_the_received_date_where_the_channel_says_so(Channel channel) {
    Object data = announce(submitted(channel)).orElseThrow().data();
    assertThat(data).hasFieldOrPropertyWithValue("received", DAY);
  }

  @Test
  void an_online_arrival_has_no_received_date_yet() {
    Object data = announce(submitted(Channel.ONLINE)).orElseThrow().data();
    assertThat(data).hasFieldOrPropertyWithValue("received", null);
  }

  private static Optional<OutgoingEvent> announce(ApplicationFact fact) {
    Recorded<ApplicationFact> first = recorded(submitted(Channel.ONLINE));
    Recorded<ApplicationFact> recorded = recorded(fact);
    boolean starts = fact instanceof ApplicationFact.Submitted;
    Stored<ApplicationFact> stored =
        new Stored<>("app-a", 1, java.util.List.of(starts ? recorded : first));
    return new ApplicationAnnouncer().announce(stored, recorded);
  }

  private static Recorded<ApplicationFact> recorded(ApplicationFact fact) {
    return new Recorded<>(1, Stamp.live(DAY, Instant.parse("2025-03-10T02:00:00Z"), "a"), fact);
  }

  private static ApplicationFact submitted(Channel channel) {
    return new ApplicationFact.Submitted(
        "990001-BGS",
        "A1",
        channel,
        ApplicantCategory.SOCIAL,
        "party:1",
        SECRET,
        SECRET,
        Delivery.PAPER,
        "zhang");
  }
}
