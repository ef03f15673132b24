package io.gongkai.request.message.web;

import io.gongkai.kit.store.Page;
import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.party.ReadHeadings;
import io.gongkai.request.party.ReadHeadings.Heading;
import io.gongkai.request.party.ReadHeadings.Shown;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Parts of lists with what each message is about; one entry of the audit trail for each part. */
@Component
final class Subjects {

  private static final Shown NOTHING = new Shown(null, null);

  private final ReadHeadings read;
  private final Today today;

  Subjects(ReadHeadings read, Today today) {
    this.read = read;
    this.today = today;
  }

  Mono<Page<MessageView>> of(Page<HeldMessage> page, Caller caller) {
    boolean own = caller.hasRole("citizen"); // a citizen's list holds nobody else's messages
    var command =
        new ReadHeadings.Command(
            page.items().stream().map(Subjects::heading).toList(),
            caller.subject(),
            own ? "own-message" : caller.hasRole("supervisor") ? "supervise" : "list",
            own);
    return read.handle(command)
        .map(
            all ->
                page.map(
                    held ->
                        MessageView.of(held, today.get())
                            .about(all.getOrDefault(heading(held), NOTHING).subject())));
  }

  private static Heading heading(HeldMessage held) {
    return new Heading(held.id(), held.message().receipt().subject());
  }
}
