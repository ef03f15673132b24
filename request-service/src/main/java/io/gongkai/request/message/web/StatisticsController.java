package io.gongkai.request.message.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.message.CountMessages;
import io.gongkai.request.message.domain.SourceFigures;
import io.gongkai.request.organ.FindOrgansInSight;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The monthly figures of messages, by source. */
@RestController
@RequestMapping("/api/v1/messages/statistics")
final class StatisticsController {
  private static final String[] OFFICE = {"clerk", "reviewer", "head", "editor", "supervisor"};

  private final CountMessages count;
  private final FindOrgansInSight organs;

  StatisticsController(CountMessages count, FindOrgansInSight organs) {
    this.count = count;
    this.organs = organs;
  }

  /** {@code month} as 2025-03. */
  record MonthlyFigures(String organ, String month, List<SourceFigures> sources) {}

  @GetMapping
  Mono<MonthlyFigures> month(
      @RequestParam String organ, @RequestParam String month, Caller caller) {
    caller.require(OFFICE);
    YearMonth of = month(month);
    return organs
        .handle(caller)
        .doOnNext(seen -> caller.requireThat(seen.contains(organ)))
        .flatMap(seen -> count.handle(new CountMessages.Command(organ, of)))
        .map(figures -> new MonthlyFigures(organ, of.toString(), figures));
  }

  private static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException bad) {
      throw new BadRequest("bad-date", "/month");
    }
  }
}
