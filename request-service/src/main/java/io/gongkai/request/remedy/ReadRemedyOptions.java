package io.gongkai.request.remedy;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.calendar.Calendars;
import io.gongkai.request.remedy.domain.AttackedCase;
import io.gongkai.request.remedy.domain.RemedyOption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What may be filed against an application's latest act and until when; empty if there is none. */
@UseCase
public final class ReadRemedyOptions {

  /** Whose case it is, and the ways that are open today. */
  public record Options(String organ, @Nullable String account, List<RemedyOption> options) {}

  private final Remedies remedies;
  private final AttackedCases cases;
  private final Calendars calendars;
  private final Today today;

  ReadRemedyOptions(Remedies remedies, AttackedCases cases, Calendars calendars, Today today) {
    this.remedies = remedies;
    this.cases = cases;
    this.calendars = calendars;
    this.today = today;
  }

  public Mono<Options> handle(String application) {
    LocalDate day = today.get();
    return cases
        .find(application, day)
        .zipWith(remedies.against(application).collectList())
        .map(
            both -> {
              AttackedCase attacked = both.getT1();
              return new Options(
                  attacked.organ(),
                  attacked.account(),
                  RemedyOption.of(attacked, both.getT2(), day, calendars.known().asKnownOn(day)));
            });
  }
}
