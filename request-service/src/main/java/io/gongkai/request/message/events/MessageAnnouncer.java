package io.gongkai.request.message.events;

import io.gongkai.contracts.request.MessageAssigned;
import io.gongkai.contracts.request.MessageConverted;
import io.gongkai.contracts.request.MessageDeclined;
import io.gongkai.contracts.request.MessageExtended;
import io.gongkai.contracts.request.MessagePublished;
import io.gongkai.contracts.request.MessageRated;
import io.gongkai.contracts.request.MessageReceived;
import io.gongkai.contracts.request.MessageReopened;
import io.gongkai.contracts.request.MessageReplied;
import io.gongkai.contracts.request.MessageReturned;
import io.gongkai.contracts.request.MessageUnpublished;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.message.domain.MessageFact;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The course of a message is news, without its words and without its writer; drafts are not. */
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
    @Nullable Object data =
        switch (recorded.fact()) {
          case MessageFact.Received r -> new MessageReceived(ref, r.source().name());
          case MessageFact.Assigned a -> new MessageAssigned(ref, a.to());
          case MessageFact.Replied r -> new MessageReplied(ref);
          case MessageFact.Declined d -> new MessageDeclined(ref, d.reason().name());
          case MessageFact.Rated r -> new MessageRated(ref, r.rating().name());
          case MessageFact.Returned r -> new MessageReturned(ref);
          case MessageFact.Extended e -> new MessageExtended(ref, e.workingDays());
          case MessageFact.Published p -> new MessagePublished(ref);
          case MessageFact.Unpublished u -> new MessageUnpublished(ref);
          case MessageFact.Converted c -> new MessageConverted(ref, c.application());
          case MessageFact.Reopened r -> new MessageReopened(ref, r.application());
          case MessageFact.ConversionBegun b -> null;
          case MessageFact.Drafted d -> null;
          case MessageFact.Reviewed r -> null;
        };
    return Optional.ofNullable(data).map(news -> new OutgoingEvent(received.organ(), news));
  }
}
