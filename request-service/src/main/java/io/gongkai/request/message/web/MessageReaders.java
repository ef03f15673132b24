package io.gongkai.request.message.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.Messages;
import io.gongkai.request.message.ReadMessage;
import io.gongkai.request.organ.FindOrgansInSight;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may know of a message: its writer, the staff of its organs, and their supervisors. */
@Component
final class MessageReaders {

  static final String STATES =
      "RECEIVED|ASSIGNED|REVIEW|APPROVED|REPLIED|RATED|DECLINED|CONVERTING|CONVERTED";

  private static final String[] READERS = {
    "citizen", "clerk", "reviewer", "head", "editor", "supervisor"
  };
  private static final String[] ANSWERING = {"clerk", "reviewer", "head"};

  private final ReadMessage read;
  private final FindOrgansInSight organs;

  MessageReaders(ReadMessage read, FindOrgansInSight organs) {
    this.read = read;
    this.organs = organs;
  }

  /** What the caller's list shows; an organ out of sight is an empty list. */
  Mono<Messages.Query> query(
      Caller caller, @Nullable String organ, @Nullable String state, @Nullable String source) {
    caller.require(READERS);
    if (caller.hasRole("citizen")) {
      Set<String> one = organ == null ? null : Set.of(organ);
      return Mono.just(new Messages.Query(one, caller.subject(), state, source));
    }
    return organs
        .handle(caller)
        .map(all -> narrowed(all, organ))
        .map(seen -> new Messages.Query(seen, null, state, source));
  }

  /** The message if the caller may know of it, else NotFound. */
  Mono<HeldMessage> known(Caller caller, String id) {
    caller.require(READERS);
    return read.handle(id)
        .filterWhen(held -> mayKnow(caller, held))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)));
  }

  private Mono<Boolean> mayKnow(Caller caller, HeldMessage held) {
    if (isWriter(caller, held)) {
      return Mono.just(true);
    }
    String organ = held.message().receipt().organ();
    String responsible = held.message().responsible();
    return organs.handle(caller).map(seen -> seen.contains(organ) || seen.contains(responsible));
  }

  static boolean isWriter(Caller caller, HeldMessage held) {
    return caller.hasRole("citizen") && caller.subject().equals(held.message().receipt().writer());
  }

  /** Staff of the organ that received it or of the one that owes the answer. */
  static boolean answers(Caller caller, HeldMessage held) {
    return caller.actsFor(held.message().receipt().organ(), ANSWERING)
        || caller.actsFor(held.message().responsible(), ANSWERING);
  }

  private static Set<String> narrowed(Set<String> all, @Nullable String organ) {
    if (organ == null) {
      return all;
    }
    return all.contains(organ) ? Set.of(organ) : Set.of();
  }
}
