package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.ReadYearManifest;
import io.gongkai.gazette.issue.domain.YearManifest;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Whether a year of a gazette is complete, e.g. 12/12. */
@RestController
@RequestMapping("/api/v1/gazette/manifests")
final class ManifestController {

  /** A run of numbers; {@code missing} names at most a thousand gaps. */
  record RunView(long first, long last, int present, List<Long> missing, boolean complete) {

    static RunView of(YearManifest.Run run) {
      return new RunView(run.first(), run.last(), run.present(), run.missing(), run.complete());
    }
  }

  /** The runs of a year: regular issues, extra ones, and the serials of both. */
  record ManifestView(String organ, int year, RunView regular, RunView extra, RunView serials) {}

  private final ReadYearManifest read;

  ManifestController(ReadYearManifest read) {
    this.read = read;
  }

  @GetMapping
  Mono<ManifestView> manifest(@RequestParam String organ, @RequestParam int year) {
    return read.handle(organ, year)
        .map(
            m ->
                new ManifestView(
                    organ,
                    year,
                    RunView.of(m.regular()),
                    RunView.of(m.extra()),
                    RunView.of(m.serials())));
  }
}
