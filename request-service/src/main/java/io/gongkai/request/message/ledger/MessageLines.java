package io.gongkai.request.message.ledger;

import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.request.message.AssignMessage;
import io.gongkai.request.message.DeclineMessage;
import io.gongkai.request.message.RateMessage;
import io.gongkai.request.message.ReceiveMessage;
import io.gongkai.request.message.ReplyToMessage;
import io.gongkai.request.message.domain.DeclineReason;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.Rating;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The kinds {@code message.*}. */
@Component
final class MessageLines implements LineReader {

  private final Map<String, Function<Line, Mono<?>>> readers;

  MessageLines(
      ReceiveMessage receive,
      AssignMessage assign,
      ReplyToMessage reply,
      DeclineMessage decline,
      RateMessage rate) {
    readers =
        Map.of(
            "message.received", line -> receive.handle(receipt(line)),
            "message.assigned", line -> assign.handle(assignment(line)),
            "message.replied", line -> reply.handle(answer(line)),
            "message.declined", line -> decline.handle(refusal(line)),
            "message.rated", line -> rate.handle(judgement(line)));
  }

  @Override
  public Set<String> kinds() {
    return readers.keySet();
  }

  @Override
  public Class<?> facts() {
    return MessageFact.class;
  }

  @Override
  public String subject(Line line) {
    return line.id("msg");
  }

  /** Its words are its own: they are erased by the number of the message. */
  @Override
  public Set<String> people(Line line) {
    return Set.of(subject(line));
  }

  @Override
  public Mono<?> read(Line line) {
    Function<Line, Mono<?>> reader = readers.get(line.kind());
    if (reader == null) {
      throw new IllegalArgumentException("no message line: " + line.kind());
    }
    return reader.apply(line);
  }

  private ReceiveMessage.Command receipt(Line line) {
    return new ReceiveMessage.Command(
        line.organ(),
        line.ref(),
        MessageSource.valueOf(line.fields().text("source")),
        null,
        line.fields().text("subject"),
        line.fields().textOrNull("text"),
        null,
        null,
        null,
        line.stamp());
  }

  private AssignMessage.Command assignment(Line line) {
    return new AssignMessage.Command(subject(line), null, line.fields().text("to"), line.stamp());
  }

  private ReplyToMessage.Command answer(Line line) {
    return new ReplyToMessage.Command(
        subject(line), null, line.fields().textOrNull("text"), line.stamp());
  }

  private DeclineMessage.Command refusal(Line line) {
    DeclineReason reason = DeclineReason.valueOf(line.fields().text("reason"));
    return new DeclineMessage.Command(subject(line), null, reason, line.stamp());
  }

  private RateMessage.Command judgement(Line line) {
    Rating rating = Rating.valueOf(line.fields().text("rating"));
    return new RateMessage.Command(subject(line), null, rating, line.stamp());
  }
}
