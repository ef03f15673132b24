package io.gongkai.request.message.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.domain.DeclineReason;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.MessageType;
import io.gongkai.request.message.domain.Rating;
import io.gongkai.request.message.domain.Stage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message without its words; in lists with what it is about.
 *
 * @param responsible the organ that owes the answer
 * @param due last day for the answer
 * @param late the answer came after that day
 * @param extension working days added for the answer
 * @param returns how often an organ gave it back
 * @param mayPublish the writer's consent, gone once withdrawn; absent where nobody was asked
 * @param application the application it goes on as
 * @param subject in lists: what it is about, without numbers of people for all but its writer;
 *     absent once erased
 */
record MessageView(
    String id,
    String organ,
    String ref,
    MessageSource source,
    @Nullable MessageType type,
    LocalDate received,
    LocalDate due,
    String state,
    String responsible,
    @Nullable LocalDate replied,
    @Nullable Boolean late,
    @Nullable DeclineReason reason,
    @Nullable Rating rating,
    int extension,
    int returns,
    @Nullable Boolean mayPublish,
    boolean published,
    @Nullable String application,
    List<String> lawful,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String subject) {

  static MessageView of(HeldMessage held, LocalDate today) {
    Message message = held.message();
    Stage.@Nullable Replied reply = message.stage() instanceof Stage.Replied r ? r : null;
    return new MessageView(
        held.id(),
        message.receipt().organ(),
        message.receipt().ref(),
        message.receipt().source(),
        message.receipt().type(),
        message.received(),
        message.due(today),
        message.stage().code(),
        message.responsible(),
        reply == null ? null : reply.on(),
        reply == null ? null : Boolean.valueOf(reply.late()),
        message.stage() instanceof Stage.Declined declined ? declined.reason() : null,
        reply == null ? null : reply.rating(),
        message.course().extension(),
        message.course().returns(),
        message.mayPublish(),
        message.published() != null,
        message.stage() instanceof Stage.Converted converted ? converted.application() : null,
        message.lawful(),
        null);
  }

  MessageView about(@Nullable String words) {
    return new MessageView(
        id,
        organ,
        ref,
        source,
        type,
        received,
        due,
        state,
        responsible,
        replied,
        late,
        reason,
        rating,
        extension,
        returns,
        mayPublish,
        published,
        application,
        lawful,
        words);
  }
}
