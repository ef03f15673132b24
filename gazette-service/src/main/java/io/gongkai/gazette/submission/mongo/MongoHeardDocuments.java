package io.gongkai.gazette.submission.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.gazette.submission.CandidateQuery;
import io.gongkai.gazette.submission.DocumentNews;
import io.gongkai.gazette.submission.HeardDocument;
import io.gongkai.gazette.submission.HeardDocuments;
import io.gongkai.kit.store.Page;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The collection {@code heard_documents}. Each kind of news writes fields of its own, so neither
 * order nor repetition matters.
 */
@Component
final class MongoHeardDocuments implements HeardDocuments {

  private static final Duration FOREVER = Duration.ofMillis(Long.MAX_VALUE);

  private final MongoCollection<Document> documents;
  private final Mono<String> indexed;

  MongoHeardDocuments(MongoDatabase database) {
    documents = database.getCollection("heard_documents");
    indexed =
        Mono.defer(() -> Mono.from(documents.createIndex(Indexes.ascending("organ", "published"))))
            .cache(_ -> FOREVER, _ -> Duration.ZERO, () -> Duration.ZERO);
  }

  @Override
  public Mono<Void> keep(DocumentNews news) {
    Bson change =
        switch (news) {
          case DocumentNews.Made n -> new Document("$set", HeardForm.identity(n));
          case DocumentNews.Published n -> Updates.set("published", n.on().toString());
          case DocumentNews.Withdrawn n -> Updates.set("withdrawn", n.on().toString());
          case DocumentNews.Printed n -> Updates.addToSet("printedBy", n.gazette());
        };
    return indexed
        .then(
            Mono.from(
                documents.updateOne(
                    Filters.eq(news.document()), change, new UpdateOptions().upsert(true))))
        .then();
  }

  @Override
  public Mono<List<HeardDocument>> find(Collection<String> ids) {
    Bson known = Filters.and(Filters.in("_id", ids), Filters.exists("organ"));
    return Flux.from(documents.find(known)).map(HeardForm::read).collectList();
  }

  @Override
  public Mono<Page<HeardDocument>> unprinted(
      CandidateQuery query, Collection<String> issuers, Set<String> types) {
    Bson wanted =
        Filters.and(
            Filters.in("organ", issuers),
            Filters.in("type", types),
            Filters.exists("published"),
            Filters.exists("withdrawn", false),
            Filters.ne("printedBy", query.gazette()),
            CandidateCursor.after(query.cursor()));
    return Flux.from(
            documents
                .find(wanted)
                .sort(Sorts.ascending("published", "_id"))
                .limit(query.limit() + 1))
        .map(HeardForm::read)
        .collectList()
        .map(found -> CandidateCursor.page(found, query.limit()));
  }
}
