package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where messages are kept. */
public interface Messages {

  /**
   * What a list shows: messages received by or assigned to these organs (null = all), or written by
   * this account, narrowed by state and source.
   */
  record Query(
      @Nullable Set<String> organs,
      @Nullable String writer,
      @Nullable String state,
      @Nullable String source) {}

  Mono<HeldMessage> start(String id, Stamp stamp, List<MessageFact> first);

  /** Loads, decides, appends; NotFound, StaleVersion. */
  Mono<HeldMessage> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Message, List<MessageFact>> decision);

  Mono<HeldMessage> find(String id);

  Mono<Page<HeldMessage>> page(Query query, @Nullable String cursor, int limit);

  /** What this organ received in these days, oldest first. */
  Mono<Page<HeldMessage>> received(
      String organ, LocalDate from, LocalDate before, @Nullable String cursor, int limit);

  /** What is public, the newest first; of one organ or (null) of all. */
  Mono<Page<HeldMessage>> published(@Nullable String organ, @Nullable String cursor, int limit);
}
