package io.gongkai.request.notice.mongo;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.notice.HeldLetterhead;
import io.gongkai.request.notice.Letterheads;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.notice.domain.LetterheadFact;
import io.gongkai.request.notice.domain.LetterheadFact.LetterheadSet;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code letterheads}, one document an organ, with all it ever printed. */
@Component
final class MongoLetterheads implements Letterheads {

  private final FactStore<LetterheadFact> store;

  MongoLetterheads(FactStores stores) {
    store = stores.open("letterheads", LetterheadFact.class, stored -> new Document());
  }

  @Override
  public Mono<HeldLetterhead> find(String organ) {
    return store.find(organ).map(MongoLetterheads::held);
  }

  @Override
  public Mono<HeldLetterhead> set(
      String organ, @Nullable Version seen, Stamp stamp, Letterhead letterhead) {
    List<LetterheadFact> news = List.of(new LetterheadSet(letterhead));
    return (seen == null
            ? store
                .start(organ, stamp, news)
                .onErrorMap(AlreadyThere.class, _ -> new StaleVersion(organ))
            : store.change(organ, seen, stamp, _ -> news))
        .map(MongoLetterheads::held);
  }

  private static HeldLetterhead held(Stored<LetterheadFact> stored) {
    Letterhead last =
        switch (stored.facts().getLast().fact()) {
          case LetterheadSet set -> set.letterhead();
        };
    return new HeldLetterhead(stored.id(), stored.version(), last);
  }
}
