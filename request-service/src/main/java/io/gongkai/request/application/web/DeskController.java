package io.gongkai.request.application.web;

import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.request.application.FindConsultations;
import io.gongkai.request.application.ReadInbox;
import io.gongkai.request.application.Worklists;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Level;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The office's desk: what is open, how pressing it is, and whose opinion is awaited. */
@RestController
@RequestMapping("/api/v1/desk")
final class DeskController {
  private final ReadInbox inbox;
  private final FindConsultations consultations;
  private final ApplicationReaders readers;
  private final DeskItems items;
  private final Headings headings;

  DeskController(
      ReadInbox inbox,
      FindConsultations consultations,
      ApplicationReaders readers,
      DeskItems items,
      Headings headings) {
    this.inbox = inbox;
    this.consultations = consultations;
    this.readers = readers;
    this.items = items;
    this.headings = headings;
  }

  @GetMapping("/cases")
  Mono<InboxView> cases(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Pattern(regexp = ListFilter.STATES) @Nullable String state,
      @RequestParam(required = false) @Nullable Channel channel,
      @RequestParam(required = false) @Nullable Level level,
      Caller caller,
      Cursor part) {
    return readers
        .desk(caller, organ)
        .map(organs -> new Worklists.Filter(organs, assignee, state, channel))
        .flatMap(
            filter ->
                inbox.handle(new ReadInbox.Command(filter, level, part.cursor(), part.limit())))
        .flatMap(found -> shown(found, caller));
  }

  /** The sub-cases: who was asked, and up to when the answer may come (arts. 32, 34). */
  @GetMapping("/consultations")
  Mono<Page<ConsultationItem>> consultations(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String assignee,
      Caller caller,
      Cursor part) {
    return readers
        .desk(caller, organ)
        .map(organs -> new Worklists.Filter(organs, assignee, null, null))
        .flatMap(
            filter ->
                consultations.handle(
                    new FindConsultations.Command(filter, part.cursor(), part.limit())))
        .flatMap(
            page ->
                headings
                    .views(page.items(), caller)
                    .map(view -> page.map(held -> items.consulting(held, view.apply(held)))));
  }

  private Mono<InboxView> shown(ReadInbox.Inbox found, Caller caller) {
    return headings
        .views(found.cases().items(), caller)
        .map(view -> found.cases().map(held -> items.of(held, view.apply(held))))
        .map(page -> new InboxView(found.counts(), found.dueToday(), page.items(), page.next()));
  }
}
