package io.gongkai.kit.project;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Which generation of a read model is shown, which is being built, and how the last building ended.
 */
final class Pointers {

  /**
   * One read model: what is shown, what was shown before, what is being built, the highest number
   * ever used; {@code different} = what was built shows something else and waits for a decision.
   */
  record Pointer(
      String model,
      int current,
      @Nullable Integer previous,
      @Nullable Integer building,
      int last,
      boolean different) {}

  private static final FindOneAndUpdateOptions AFTER =
      new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);

  private final MongoCollection<Document> pointers;

  Pointers(MongoDatabase database) {
    this.pointers = database.getCollection("read_models");
  }

  Mono<Pointer> read(String model) {
    Bson first = Updates.combine(Updates.setOnInsert("current", 1), Updates.setOnInsert("last", 1));
    return Mono.from(pointers.findOneAndUpdate(Filters.eq(model), first, AFTER))
        .map(Pointers::pointer);
  }

  /**
   * Begins a building under a number that was never used; the pointer as it is if somebody was
   * faster.
   */
  Mono<Pointer> begin(Pointer seen) {
    Bson unchanged = Filters.and(Filters.eq(seen.model()), Filters.eq("last", seen.last()));
    Bson begun =
        Updates.combine(
            Updates.set("building", seen.last() + 1),
            Updates.set("last", seen.last() + 1),
            Updates.unset("different"),
            Updates.unset("previous"));
    return Mono.from(pointers.updateOne(unchanged, begun)).then(read(seen.model()));
  }

  Mono<Void> differs(Pointer seen) {
    return Mono.from(pointers.updateOne(Filters.eq(seen.model()), Updates.set("different", true)))
        .then();
  }

  /** The generation that was built is shown from now on. */
  Mono<Void> shift(Pointer seen, int built) {
    Bson unchanged = Filters.and(Filters.eq(seen.model()), Filters.eq("building", built));
    Bson shown =
        Updates.combine(
            Updates.set("current", built),
            Updates.set("previous", seen.current()),
            Updates.unset("building"),
            Updates.unset("different"));
    return Mono.from(pointers.updateOne(unchanged, shown)).then();
  }

  private static Pointer pointer(Document d) {
    return new Pointer(
        d.getString("_id"),
        d.getInteger("current", 1),
        d.getInteger("previous"),
        d.getInteger("building"),
        d.getInteger("last", 1),
        d.getBoolean("different", false));
  }
}
