package io.gongkai.request.message.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.message.HeldMessage;
import io.gongkai.request.message.Messages;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One document a message; words are references. */
@Component
final class MongoMessages implements Messages {

  private final FactStore<MessageFact> store;

  MongoMessages(FactStores stores) {
    store =
        stores.open(
            "messages",
            MessageFact.class,
            MongoMessages::head,
            HeadIndex.on("organs", "received", "_id"),
            HeadIndex.on("writer", "received", "_id"),
            HeadIndex.on("receiver", "received", "_id"),
            HeadIndex.on("published", "_id"));
  }

  @Override
  public Mono<HeldMessage> start(String id, Stamp stamp, List<MessageFact> first) {
    return store.start(id, stamp, first).map(MongoMessages::held);
  }

  @Override
  public Mono<HeldMessage> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Message, List<MessageFact>> decision) {
    return store
        .change(id, seen, stamp, stored -> decision.apply(fold(stored)))
        .map(MongoMessages::held);
  }

  @Override
  public Mono<HeldMessage> find(String id) {
    return store.find(id).map(MongoMessages::held);
  }

  @Override
  public Mono<Page<HeldMessage>> page(Query query, @Nullable String cursor, int limit) {
    return store
        .page(filter(query), Sorts.descending("head.received", "_id"), cursor, limit)
        .map(page -> page.map(MongoMessages::held));
  }

  @Override
  public Mono<Page<HeldMessage>> received(
      String organ, LocalDate from, LocalDate before, @Nullable String cursor, int limit) {
    Bson month =
        Filters.and(
            Filters.eq("head.receiver", organ),
            Filters.gte("head.received", from.toString()),
            Filters.lt("head.received", before.toString()));
    return store
        .page(month, Sorts.ascending("head.received", "_id"), cursor, limit)
        .map(page -> page.map(MongoMessages::held));
  }

  @Override
  public Mono<Page<HeldMessage>> published(
      @Nullable String organ, @Nullable String cursor, int limit) {
    Bson open = Filters.gt("head.published", "");
    Bson filter = organ == null ? open : Filters.and(open, Filters.eq("head.receiver", organ));
    return store
        .page(filter, Sorts.descending("head.published", "_id"), cursor, limit)
        .map(page -> page.map(MongoMessages::held));
  }

  private static Bson filter(Query query) {
    List<Bson> parts = new ArrayList<>();
    if (query.organs() != null) {
      parts.add(Filters.in("head.organs", query.organs()));
    }
    narrow(parts, "head.writer", query.writer());
    narrow(parts, "head.state", query.state());
    narrow(parts, "head.source", query.source());
    return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
  }

  private static void narrow(List<Bson> parts, String field, @Nullable String value) {
    if (value != null) {
      parts.add(Filters.eq(field, value));
    }
  }

  private static HeldMessage held(Stored<MessageFact> stored) {
    return new HeldMessage(stored.id(), stored.version(), fold(stored));
  }

  private static Message fold(Stored<MessageFact> stored) {
    return Message.fold(
        stored.facts().stream()
            .map(
                each ->
                    new Step(
                        each.stamp().on(), each.stamp().known(), each.stamp().by(), each.fact()))
            .toList());
  }

  private static Document head(Stored<MessageFact> stored) {
    Message message = fold(stored);
    MessageFact.Received receipt = message.receipt();
    var organs = new LinkedHashSet<>(List.of(receipt.organ(), message.responsible()));
    Document head =
        new Document("organs", List.copyOf(organs))
            .append("source", receipt.source().name())
            .append("state", message.stage().code())
            .append("receiver", receipt.organ())
            .append("received", message.received().toString());
    if (message.published() != null) {
      head.append("published", message.received().toString());
    }
    return receipt.writer() == null ? head : head.append("writer", receipt.writer());
  }
}
