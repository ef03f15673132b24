package io.gongkai.disclosure.catalogue;

import io.gongkai.disclosure.catalogue.domain.CatalogueFact.CataloguePublished;
import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import reactor.core.publisher.Mono;

/** Publishes an organ's standard catalogue of one field, once under its reference. */
@UseCase
public final class PublishCatalogue {

  /** The entry to make, and when, by whom. */
  public record Command(CataloguePublished catalogue, Stamp stamp) {}

  private final CatalogueEntries entries;
  private final RequireOrgan organ;

  PublishCatalogue(CatalogueEntries entries, RequireOrgan organ) {
    this.entries = entries;
    this.organ = organ;
  }

  /** Answers with the new entry; a second publication is {@code step-not-lawful}. */
  public Mono<CatalogueRecord> handle(Command c) {
    String id = CatalogueRecord.id(c.catalogue().organ(), c.catalogue().ref());
    return organ
        .handle(c.catalogue().organ())
        .then(Mono.defer(() -> entries.start(id, c.stamp(), c.catalogue())))
        .map(CatalogueRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<CatalogueRecord> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(entries::find)
        .switchIfEmpty(Mono.error(taken))
        .flatMap(s -> Mono.error(CatalogueRecord.of(s).state().publishedAgain(c.stamp().on())));
  }
}
