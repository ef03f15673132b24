package io.gongkai.request.published.mongo;

import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.published.PublishedDocument;
import io.gongkai.request.published.Sample;
import io.gongkai.request.published.Titles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document a title, with its pairs in an index of many keys; hidden ones keep their place. */
@Component
final class MongoTitles implements Titles {

  private static final int DUPLICATE = 11000;

  private final Set<String> indexed = ConcurrentHashMap.newKeySet();
  private final MongoDatabase database;

  MongoTitles(MongoDatabase database) {
    this.database = database;
  }

  @Override
  public Mono<Void> show(
      String shelf, PublishedDocument document, Set<String> pairs, long sequence) {
    return guarded(
        shelf,
        document.id(),
        sequence,
        Updates.combine(
            Updates.set("organ", document.organ()),
            Updates.set("title", document.title()),
            document.documentNumber() == null
                ? Updates.unset("number")
                : Updates.set("number", document.documentNumber()),
            Updates.set("href", document.href()),
            Updates.set("published", document.published().toString()),
            Updates.set("pairs", List.copyOf(pairs))));
  }

  @Override
  public Mono<Void> hide(String shelf, String id, long sequence) {
    return guarded(
        shelf, id, sequence, Updates.combine(Updates.unset("pairs"), Updates.unset("title")));
  }

  /** Late and double news finds nothing older and bounces off the id. */
  private Mono<Void> guarded(String shelf, String id, long sequence, Bson news) {
    Bson older = Filters.and(Filters.eq(id), Filters.lt("seq", sequence));
    Bson update = Updates.combine(Updates.set("seq", sequence), news);
    return titles(shelf)
        .flatMap(all -> Mono.from(all.updateOne(older, update, new UpdateOptions().upsert(true))))
        .onErrorResume(
            late -> late instanceof MongoWriteException e && e.getCode() == DUPLICATE,
            late -> Mono.empty())
        .then();
  }

  @Override
  public Flux<Candidate> candidates(
      String shelf, Collection<String> pairs, @Nullable String organ, int most) {
    Bson any = Filters.in("pairs", pairs);
    Bson wanted = organ == null ? any : Filters.and(any, Filters.eq("organ", organ));
    return titles(shelf)
        .flatMapMany(all -> Flux.from(all.find(wanted).limit(most)))
        .map(found -> new Candidate(document(found), found.getList("pairs", String.class)));
  }

  @Override
  public Mono<Sample> sample(String shelf, int most) {
    return titles(shelf)
        .flatMapMany(all -> Flux.from(all.aggregate(List.of(Aggregates.sample(most)))))
        .filter(found -> found.get("pairs") != null)
        .map(found -> found.getList("pairs", String.class))
        .collectList()
        .map(Sample::of);
  }

  @Override
  public Mono<String> digest(String shelf) {
    return titles(shelf)
        .flatMapMany(all -> Flux.from(all.find()))
        .map(MongoTitles::sum)
        .reduce(0L, Long::sum)
        .map(String::valueOf);
  }

  @Override
  public Mono<Void> drop(String shelf) {
    return Mono.from(database.getCollection(shelf).drop())
        .then(Mono.fromRunnable(() -> indexed.remove(shelf)));
  }

  private static long sum(Document found) {
    CRC32 sum = new CRC32();
    String text = found.getString("_id") + "\n" + found.getLong("seq") + "\n" + found.get("title");
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }

  private static PublishedDocument document(Document found) {
    return new PublishedDocument(
        found.getString("_id"),
        found.getString("organ"),
        found.getString("title"),
        found.getString("number"),
        found.getString("href"),
        LocalDate.parse(found.getString("published")));
  }

  private Mono<MongoCollection<Document>> titles(String shelf) {
    MongoCollection<Document> all = database.getCollection(shelf);
    return Mono.defer(
        () ->
            indexed.contains(shelf)
                ? Mono.just(all)
                : Mono.from(all.createIndex(Indexes.ascending("pairs")))
                    .doOnNext(made -> indexed.add(shelf))
                    .thenReturn(all));
  }
}
