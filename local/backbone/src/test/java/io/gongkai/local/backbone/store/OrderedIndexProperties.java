package io.gongkai.local.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import io.gongkai.local.backbone.LocalMongo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.bson.Document;

/**
 * Whatever stands in the documents and whatever is asked: with indexes comes out what comes out by
 * looking at every document.
 */
class OrderedIndexProperties {
  private static LocalMongo store;
  private static MongoClient client;

  @BeforeContainer
  static void start() {
    store = LocalMongo.start(null, 0);
    client = MongoClients.create(store.uri());
  }

  @AfterContainer
  static void stop() {
    client.close();
    store.close();
  }

  record Change(int id, Document set, int kind) {}

  @Property(tries = 150)
  void an_index_finds_what_a_scan_finds(
      @ForAll("documents") List<Document> documents,
      @ForAll("changes") List<Change> changes,
      @ForAll("queries") List<Document> queries,
      @ForAll("orders") Document order,
      @ForAll boolean sparse) {
    MongoDatabase database = client.getDatabase("properties");
    database.drop();
    MongoCollection<Document> indexed = database.getCollection("indexed");
    MongoCollection<Document> plain = database.getCollection("plain");
    for (String keys : List.of("{a: 1}", "{b: 1, a: 1}", "{'s.x': 1}", "{'s.x': 1, 's.y': 1}")) {
      indexed.createIndex(Document.parse(keys), new IndexOptions().sparse(sparse));
    }
    int id = 0;
    for (Document document : documents) {
      Document numbered = new Document("_id", id++);
      numbered.putAll(document);
      for (var collection : List.of(indexed, plain)) {
        collection.insertOne(numbered);
      }
    }
    for (Change change : changes) {
      apply(change, indexed);
      apply(change, plain);
    }
    for (Document query : queries) {
      assertThat(found(indexed, query, null, 0))
          .as("%s", query)
          .isEqualTo(found(plain, query, null, 0));
      assertThat(found(indexed, query, order, 5))
          .as("%s %s", query, order)
          .isEqualTo(found(plain, query, order, 5));
      long all = plain.countDocuments(query);
      assertThat(indexed.countDocuments(query)).isEqualTo(all);
      assertThat(indexed.countDocuments(query, new CountOptions().limit(3)))
          .isEqualTo(Math.min(3, all));
    }
  }

  private static void apply(Change change, MongoCollection<Document> collection) {
    Document one = new Document("_id", change.id);
    switch (change.kind) {
      case 0 -> collection.deleteOne(one);
      case 1 -> collection.replaceOne(one, change.set);
      default -> {
        if (!change.set.isEmpty()) {
          collection.updateOne(one, new Document("$set", change.set));
        }
      }
    }
  }

  private static Object found(
      MongoCollection<Document> collection, Document query, Document order, int limit) {
    if (order != null) {
      return collection.find(query).sort(order).limit(limit).into(new ArrayList<>());
    }
    Map<Object, Document> byId = new HashMap<>();
    collection.find(query).forEach(document -> byId.put(document.get("_id"), document));
    return byId;
  }

  private static Arbitrary<Object> scalar() {
    return Arbitraries.of(
            1, 2, 3L, 2.5, "a", "b", "公", true, new java.util.Date(1), new java.util.Date(2))
        .map(v -> (Object) v);
  }

  private static Arbitrary<Object> value() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(12, scalar()),
        net.jqwik.api.Tuple.of(1, Arbitraries.just((Object) NULL)),
        net.jqwik.api.Tuple.of(1, scalar().list().ofMaxSize(3).map(list -> (Object) list)),
        net.jqwik.api.Tuple.of(1, scalar().map(v -> (Object) new Document("z", v))));
  }

  private static final String NULL = "null!";

  private static Document fields(Object... pairs) {
    Document document = new Document();
    for (int i = 0; i < pairs.length; i += 2) {
      if (!"absent!".equals(pairs[i + 1])) {
        document.put((String) pairs[i], NULL.equals(pairs[i + 1]) ? null : pairs[i + 1]);
      }
    }
    return document;
  }

  private static Arbitrary<Object> maybe(Arbitrary<Object> value) {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(4, value),
        net.jqwik.api.Tuple.of(1, Arbitraries.just((Object) "absent!")));
  }

  private static Arbitrary<Object> sub() {
    Arbitrary<Object> one =
        Combinators.combine(maybe(scalar()), maybe(scalar())).as((x, y) -> fields("x", x, "y", y));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(5, one),
        net.jqwik.api.Tuple.of(1, one.list().ofMaxSize(3).map(list -> (Object) list)),
        net.jqwik.api.Tuple.of(1, scalar()));
  }

  private static Arbitrary<Document> document(Arbitrary<Object> value, Arbitrary<Object> sub) {
    return Combinators.combine(maybe(value), maybe(scalar()), maybe(sub))
        .as((a, b, s) -> fields("a", a, "b", b, "s", s));
  }

  /** Half of the collections have plain values only: there the index may serve the order too. */
  @Provide
  Arbitrary<List<Document>> documents() {
    Arbitrary<Object> plainSub =
        Combinators.combine(maybe(scalar()), maybe(scalar()))
            .as((x, y) -> (Object) fields("x", x, "y", y));
    return Arbitraries.oneOf(
        document(value(), sub()).list().ofMaxSize(25),
        document(scalar(), plainSub).list().ofMaxSize(25));
  }

  @Provide
  Arbitrary<List<Change>> changes() {
    Arbitrary<Document> set = document(scalar(), scalar());
    return Combinators.combine(
            Arbitraries.integers().between(0, 25), set, Arbitraries.integers().between(0, 4))
        .as(Change::new)
        .list()
        .ofMaxSize(12);
  }

  private static Arbitrary<Object> condition() {
    Arbitrary<Object> operator =
        Combinators.combine(Arbitraries.of("$eq", "$gt", "$gte", "$lt", "$lte", "$ne"), scalar())
            .as((op, v) -> (Object) new Document(op, v));
    Arbitrary<Object> between =
        Combinators.combine(scalar(), scalar())
            .as((v, w) -> new Document("$gte", v).append("$lt", w));
    Arbitrary<Object> in = scalar().list().ofMaxSize(3).map(list -> new Document("$in", list));
    Arbitrary<Object> exists = Arbitraries.of(true, false).map(b -> new Document("$exists", b));
    return Arbitraries.oneOf(
        List.of(scalar(), operator, between, in, exists, Arbitraries.just((Object) NULL)));
  }

  private static Arbitrary<Document> simpleQuery() {
    Arbitrary<String> field = Arbitraries.of("a", "b", "s.x", "s.y", "_id");
    return Combinators.combine(field, condition(), field, condition())
        .as((f, c, g, d) -> fields(f, c, g, d));
  }

  @Provide
  Arbitrary<List<Document>> queries() {
    Arbitrary<Document> nested =
        Combinators.combine(
                Arbitraries.of("$and", "$or"),
                simpleQuery().list().ofMinSize(1).ofMaxSize(3),
                simpleQuery())
            .as((op, list, more) -> new Document(more).append(op, list));
    return Arbitraries.oneOf(simpleQuery(), nested).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<Document> orders() {
    return Arbitraries.of(
            "{_id: 1}",
            "{_id: -1}",
            "{a: 1, _id: 1}",
            "{a: -1, _id: -1}",
            "{b: 1, a: 1, _id: 1}",
            "{b: -1, a: -1, _id: -1}",
            "{'s.x': 1, 's.y': 1, _id: 1}",
            "{a: 1, _id: -1}")
        .map(Document::parse);
  }
}
