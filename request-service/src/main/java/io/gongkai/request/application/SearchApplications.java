package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.party.ScanTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Looks for words in what was asked of an organ. The words lie encrypted and no index of them
 * exists, so one call looks through a bounded part, the newest first, and says how far it came.
 */
@UseCase
public final class SearchApplications {
  /** So many cases are looked through in one call. */
  public static final int LOOKED_THROUGH = 500;

  /** {@code by} is the officer; the cursor of the part before, null = from the newest. */
  public record Command(String organ, String words, @Nullable String cursor, String by) {
    @Override
    public String toString() {
      return "SearchApplications[" + organ + "]";
    }
  }

  /**
   * @param since day of arrival of the oldest case that was looked at, null if there was none
   * @param next cursor of the part before that; null when nothing is older
   */
  public record Found(
      List<HeldApplication> cases, int looked, @Nullable LocalDate since, @Nullable String next) {}

  private final Applications applications;
  private final ScanTexts scan;

  SearchApplications(Applications applications, ScanTexts scan) {
    this.applications = applications;
    this.scan = scan;
  }

  public Mono<Found> handle(Command c) {
    var all = new Applications.Query(Set.of(c.organ()), null, null, null, false);
    return applications
        .page(all, c.cursor(), LOOKED_THROUGH)
        .flatMap(
            page ->
                scan.handle(
                        new ScanTexts.Command(
                            "organ:" + c.organ(), texts(page), c.by(), "search-cases"))
                    .map(plain -> found(c, page, plain)));
  }

  private static Found found(Command c, Page<HeldApplication> page, Map<String, String> plain) {
    List<HeldApplication> looked = page.items();
    LocalDate since =
        looked.isEmpty() ? null : looked.getLast().application().submission().arrived();
    return new Found(
        looked.stream().filter(held -> matches(held, plain, c.words())).toList(),
        looked.size(),
        since,
        page.next());
  }

  private static boolean matches(HeldApplication held, Map<String, String> plain, String words) {
    Submission s = held.application().submission();
    String text =
        plain.getOrDefault(s.subject(), "") + "\n" + plain.getOrDefault(s.description(), "");
    return !text.isBlank() && Resemblance.contains(text, words);
  }

  private static List<String> texts(Page<HeldApplication> page) {
    return page.items().stream()
        .map(held -> held.application().submission())
        .flatMap(s -> Stream.of(s.subject(), s.description()))
        .toList();
  }
}
