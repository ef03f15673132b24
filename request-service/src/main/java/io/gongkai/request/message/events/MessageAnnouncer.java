package io.gongkai.request.message.events;

import io.gongkai.contracts.request.MessageAssigned;
import io.gongkai.contracts.request.MessageDeclined;
import io.gongkai.contracts.request.MessageRated;
import io.gongkai.contracts.request.MessageReceived;
import io.gongkai.contracts.request.MessageReplied;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.message.domain.MessageFact;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every fact of a message is news, without its words and without its writer. */
@Component
final class MessageAnnouncer implements Announcer<MessageFact> {

  @Override
  public String topic() {
    return "request.message";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<MessageFact> stored, Recorded<MessageFact> recorded) {
    var received = (MessageFact.Received) stored.facts().getFirst().fact();
    String ref = received.ref();
    Object data =
        switch (recorded.fact()) {
          case MessageFact.Received r -> new MessageReceived(ref, r.source().name());
          case MessageFact.Assigned a -> new MessageAssigned(ref, a.to());
          case MessageFact.Replied r -> new MessageReplied(ref);
          case MessageFact.Declined d -> new MessageDeclined(ref, d.reason().name());
          case MessageFact.Rated r -> new MessageRated(ref, r.rating().name());
        };
    return Optional.of(new OutgoingEvent(received.organ(), data));
  }
}
