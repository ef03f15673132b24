package io.gongkai.request.application.web;

import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.Submission;
import io.gongkai.request.party.ReadHeadings;
import io.gongkai.request.party.ReadHeadings.Heading;
import io.gongkai.request.party.ReadHeadings.Shown;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Parts of lists with masked names and subjects; one entry of the audit trail for each part. */
@Component
final class Headings {

  private static final Shown NOTHING = new Shown(null, null);

  private final ReadHeadings read;
  private final CaseDesk desk;

  Headings(ReadHeadings read, CaseDesk desk) {
    this.read = read;
    this.desk = desk;
  }

  Mono<Page<ApplicationView>> of(Page<HeldApplication> page, Caller caller) {
    return views(page.items(), caller).map(page::map);
  }

  /** How each of the cases is shown in a list of theirs. */
  Mono<Function<HeldApplication, ApplicationView>> views(
      List<HeldApplication> cases, Caller caller) {
    boolean own = caller.hasRole("citizen"); // a citizen's list holds nobody else's cases
    var command =
        new ReadHeadings.Command(
            cases.stream().map(Headings::heading).toList(),
            caller.subject(),
            own ? "own-case" : caller.hasRole("supervisor") ? "supervise" : "list",
            own);
    return read.handle(command)
        .map(
            all ->
                held -> {
                  Shown shown = all.getOrDefault(heading(held), NOTHING);
                  return desk.view(held).headed(shown.name(), shown.subject());
                });
  }

  private static Heading heading(HeldApplication held) {
    Submission submission = held.application().submission();
    return new Heading(submission.party(), submission.subject());
  }
}
