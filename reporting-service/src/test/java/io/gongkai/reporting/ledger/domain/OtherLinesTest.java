package io.gongkai.reporting.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When documents, remedies, sites, figures and single events count. */
class OtherLinesTest {

  private static DocumentNews.Made made(String type, String expires) {
    return new DocumentNews.Made(type, expires == null ? null : LocalDate.parse(expires));
  }

  private static DocumentNews.Published published(String type) {
    return new DocumentNews.Published(type, "title", null, "/documents/d");
  }

  @Test
  void a_document_is_in_force_to_the_end_of_its_last_day() {
    Life life = Life.of("d").on("2020-01-10", made("NORMATIVE_DOCUMENT", "2024-12-31"));
    assertThat(life.in(2024)).containsOnlyKeys("DOCUMENT_IN_FORCE NORMATIVE_DOCUMENT");
    assertThat(life.in(2025)).isEmpty();
    Life earlier = Life.of("d").on("2020-01-10", made("NORMATIVE_DOCUMENT", "2024-12-30"));
    assertThat(earlier.in(2024)).isEmpty();
  }

  @Test
  void a_document_repealed_on_the_last_day_of_the_year_no_longer_counts() {
    Life life =
        Life.of("d")
            .on("2024-01-10", made("REGULATION", null))
            .on("2024-01-12", published("REGULATION"))
            .on("2024-12-31", new DocumentNews.Repealed());
    assertThat(life.in(2024))
        .containsOnlyKeys(
            "DOCUMENT_MADE REGULATION",
            "DOCUMENT_PUBLISHED REGULATION",
            "DOCUMENT_REPEALED REGULATION");
  }

  @Test
  void a_document_made_and_not_published_is_in_force_but_not_public() {
    Life life = Life.of("d").on("2023-01-10", made("REGULATION", null));
    assertThat(life.in(2024)).containsOnlyKeys("DOCUMENT_IN_FORCE REGULATION");
  }

  @Test
  void a_withdrawn_document_is_not_public_any_more() {
    Life life =
        Life.of("d")
            .on("2023-01-10", made("REGULATION", null))
            .on("2023-01-12", published("REGULATION"))
            .on("2024-05-01", new DocumentNews.Withdrawn());
    assertThat(life.in(2023)).containsKey("DOCUMENT_PUBLIC REGULATION");
    assertThat(life.in(2024)).isEmpty();
  }

  @Test
  void a_suit_is_pending_until_the_year_of_its_decision() {
    Life life =
        Life.of("m")
            .on("2023-11-10", new RemedyNews.Filed("RECONSIDERATION"))
            .on("2025-01-02", new RemedyNews.Decided("UPHELD"));
    assertThat(life.in(2022)).isEmpty();
    assertThat(life.in(2023)).containsOnlyKeys("REMEDY_PENDING RECONSIDERATION");
    assertThat(life.in(2024)).containsOnlyKeys("REMEDY_PENDING RECONSIDERATION");
    assertThat(life.in(2025)).containsOnlyKeys("REMEDY_DECIDED RECONSIDERATION,UPHELD");
    assertThat(life.in(2026)).isEmpty();
  }

  @Test
  void a_site_closed_on_the_last_day_no_longer_counts() {
    Life life =
        Life.of("s")
            .on("2023-11-10", new SiteNews.Registered("WECHAT"))
            .on("2024-12-31", new SiteNews.Closed());
    assertThat(life.in(2023)).containsOnlyKeys("SITE WECHAT");
    assertThat(life.in(2024)).isEmpty();
  }

  @Test
  void lists_of_items_are_compared_on_the_last_days_of_two_years() {
    List<Happening> counts = new ArrayList<>();
    counts.addAll(items("i1", "2022-06-01", 10).events());
    counts.addAll(items("i2", "2023-12-31", 8).events());
    counts.addAll(items("i3", "2024-03-01", 11).events());
    counts.addAll(items("i4", "2024-12-31", 7).events());
    counts.addAll(items("i5", "2025-01-01", 20).events());
    Ledger ledger = Ledger.of(counts, Selection.EVERYTHING);
    assertThat(Life.count(ledger.count(2024)))
        .isEqualTo(Map.of("ITEMS_BEFORE LICENSING", 8L, "ITEMS_CHANGE LICENSING", -1L));
    assertThat(Life.count(ledger.count(2026))).isEqualTo(Map.of("ITEMS_BEFORE LICENSING", 20L));
    assertThat(Life.count(ledger.count(2022))).isEqualTo(Map.of("ITEMS_CHANGE LICENSING", 10L));
  }

  @Test
  void quarters_and_aspects_count_once_however_often_they_are_named() {
    List<Happening> events = new ArrayList<>();
    events.addAll(circulated("c1", "2024-04-01", 2024, 1).events());
    events.addAll(circulated("c2", "2024-04-05", 2024, 1).events());
    events.addAll(circulated("c3", "2025-01-05", 2024, 4).events());
    events.addAll(circulated("c4", "2024-07-05", 2023, 2).events());
    events.addAll(task("t1", 2024, "one").events());
    events.addAll(task("t2", 2024, "one").events());
    events.addAll(task("t3", 2024, "two").events());
    assertThat(Life.count(Ledger.of(events, Selection.EVERYTHING).count(2024)))
        .isEqualTo(Map.of("QUARTER", 2L, "ASPECT", 2L, "TASK", 3L));
  }

  @Test
  void an_issue_belongs_to_the_year_it_names() {
    Life life = Life.of("g").on("2025-01-10", new SingleNews.IssuePublished(2024));
    assertThat(life.in(2024)).containsOnlyKeys("ISSUE");
    assertThat(life.in(2025)).isEmpty();
  }

  private static Life items(String subject, String day, long count) {
    return Life.of(subject).on(day, new FigureNews.ItemsCounted("LICENSING", count));
  }

  private static Life circulated(String subject, String day, int year, int quarter) {
    return Life.of(subject).on(day, new SingleNews.InspectionCirculated(year, quarter));
  }

  private static Life task(String subject, int year, String aspect) {
    return Life.of(subject).on("2024-02-01", new SingleNews.TaskPlanned(year, aspect));
  }
}
