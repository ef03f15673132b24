package io.gongkai.request.message;

import io.gongkai.kit.UseCase;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.SourceFigures;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import reactor.core.publisher.Mono;

/** The monthly figures of an organ's messages, every source with a row, also an empty one. */
@UseCase
public final class CountMessages {
  /** The month of receipt. */
  public record Command(String organ, YearMonth month) {}

  private static final int PART = 200;

  private final Messages messages;

  CountMessages(Messages messages) {
    this.messages = messages;
  }

  public Mono<List<SourceFigures>> handle(Command c) {
    LocalDate from = c.month().atDay(1);
    LocalDate before = c.month().plusMonths(1).atDay(1);
    return messages
        .received(c.organ(), from, before, null, PART)
        .expand(
            page ->
                page.next() == null
                    ? Mono.empty()
                    : messages.received(c.organ(), from, before, page.next(), PART))
        .concatMapIterable(page -> page.items())
        .map(HeldMessage::message)
        .collectList()
        .map(CountMessages::figures);
  }

  private static List<SourceFigures> figures(List<Message> all) {
    return Arrays.stream(MessageSource.values())
        .map(source -> SourceFigures.of(source, all))
        .toList();
  }
}
