package io.gongkai.local.backbone.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * The subset of MongoDB that the house uses; the same class runs against every server that claims
 * to have it.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class StoreContract {
  private MongoClient client;
  private MongoCollection<Document> cases;

  abstract String uri();

  @BeforeEach
  void connect() {
    client = MongoClients.create(uri());
    client.getDatabase("contract").drop();
    cases = client.getDatabase("contract").getCollection("cases");
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  private static Document fact(int seq) {
    return new Document("seq", seq)
        .append("type", "Submitted")
        .append("at", Date.from(Instant.ofEpochMilli(1_600_000_000_123L)));
  }

  @Test
  void hello_is_answered() {
    assertThat(
            client
                .getDatabase("admin")
                .runCommand(new Document("hello", 1))
                .getBoolean("isWritablePrimary"))
        .isTrue();
  }

  @Test
  void a_second_document_under_the_same_id_is_refused() {
    cases.insertOne(new Document("_id", "app-1"));
    assertThatThrownBy(() -> cases.insertOne(new Document("_id", "app-1")))
        .isInstanceOfSatisfying(
            MongoWriteException.class, e -> assertThat(e.getError().getCode()).isEqualTo(11000));
  }

  @Test
  void an_append_with_a_stale_version_changes_nothing() {
    cases.insertOne(
        new Document("_id", "app-1").append("version", 1).append("facts", List.of(fact(1))));
    var fresh = and(eq("_id", "app-1"), eq("version", 1));
    var append =
        combine(
            pushEach("facts", List.of(fact(2), fact(3))),
            set("version", 3),
            set("pendingSince", new Date(5)));
    assertThat(cases.updateOne(fresh, append).getModifiedCount()).isEqualTo(1);
    assertThat(cases.updateOne(fresh, append).getMatchedCount()).isZero();
    Document stored = cases.find(eq("_id", "app-1")).first();
    assertThat(stored.getList("facts", Document.class))
        .extracting(f -> f.getInteger("seq"))
        .containsExactly(1, 2, 3);
    assertThat(stored.getList("facts", Document.class).getFirst().getDate("at"))
        .isEqualTo(Date.from(Instant.ofEpochMilli(1_600_000_000_123L)));
  }

  @Test
  void a_lease_is_given_to_one_oldest_first() {
    cases.createIndex(ascending("pendingSince"), new IndexOptions().sparse(true));
    cases.insertMany(
        List.of(pending("a", 30), pending("b", 10), pending("c", 20), new Document("_id", "d")));
    var free =
        and(exists("pendingSince"), or(exists("lease", false), lt("lease.until", new Date(100))));
    var take = set("lease", new Document("by", "r1").append("until", new Date(200)));
    var oldest =
        new FindOneAndUpdateOptions()
            .sort(ascending("pendingSince"))
            .returnDocument(ReturnDocument.AFTER);
    List<String> given = new ArrayList<>();
    for (Document got = cases.findOneAndUpdate(free, take, oldest);
        got != null;
        got = cases.findOneAndUpdate(free, take, oldest)) {
      given.add(got.getString("_id"));
    }
    assertThat(given).containsExactly("b", "c", "a");
  }

  private static Document pending(String id, long since) {
    return new Document("_id", id).append("pendingSince", new Date(since));
  }

  @Test
  void updates_of_the_house_do_what_they_say() {
    cases.insertOne(
        new Document("_id", 1)
            .append("n", 1)
            .append("tags", List.of("a", "b"))
            .append("gone", true));
    cases.updateOne(
        eq("_id", 1), combine(inc("n", 2), max("top", 7), push("tags", "c"), unset("gone")));
    cases.updateOne(eq("_id", 1), pull("tags", "a"));
    cases.updateOne(
        eq("_id", 2),
        combine(set("n", 5), setOnInsert("made", "once")),
        new UpdateOptions().upsert(true));
    cases.updateOne(
        eq("_id", 2),
        combine(set("n", 6), setOnInsert("made", "twice")),
        new UpdateOptions().upsert(true));
    assertThat(cases.find(eq("_id", 1)).first())
        .isEqualTo(Document.parse("{_id: 1, n: 3, tags: ['b', 'c'], top: 7}"));
    assertThat(cases.find(eq("_id", 2)).first())
        .isEqualTo(Document.parse("{_id: 2, n: 6, made: 'once'}"));
  }

  @Test
  void unique_indexes_hold_on_insert_and_update_and_sparse_ones_leave_out_the_absent() {
    cases.createIndex(ascending("head.organ", "head.ref"), new IndexOptions().unique(true));
    cases.createIndex(ascending("alias"), new IndexOptions().unique(true).sparse(true));
    cases.insertOne(Document.parse("{_id: 1, head: {organ: 'o', ref: 'r1'}}"));
    cases.insertOne(Document.parse("{_id: 2, head: {organ: 'o', ref: 'r2'}, alias: 'x'}"));
    assertThatThrownBy(
            () -> cases.insertOne(Document.parse("{_id: 3, head: {organ: 'o', ref: 'r2'}}")))
        .isInstanceOf(MongoWriteException.class);
    assertThatThrownBy(() -> cases.updateOne(eq("_id", 1), set("alias", "x")))
        .isInstanceOf(MongoWriteException.class);
    assertThatThrownBy(() -> cases.updateOne(eq("_id", 1), set("head.ref", "r2")))
        .isInstanceOf(MongoWriteException.class);
    assertThat(cases.countDocuments()).isEqualTo(2);
  }

  @Test
  void an_unordered_insert_keeps_all_that_are_new_and_counts_them() {
    cases.insertOne(new Document("_id", 2));
    assertThatThrownBy(
            () ->
                cases.insertMany(
                    List.of(new Document("_id", 1), new Document("_id", 2), new Document("_id", 3)),
                    new InsertManyOptions().ordered(false)))
        .isInstanceOfSatisfying(
            MongoBulkWriteException.class,
            e -> {
              assertThat(e.getWriteResult().getInsertedCount()).isEqualTo(2);
              assertThat(e.getWriteErrors())
                  .extracting(error -> error.getIndex())
                  .containsExactly(1);
            });
    assertThat(cases.countDocuments()).isEqualTo(3);
  }

  @Test
  void pages_follow_one_another_in_the_order_asked_for() {
    cases.createIndex(ascending("organ", "due"));
    for (int i = 0; i < 100; i++) {
      cases.insertOne(
          new Document("_id", "c%03d".formatted(i))
              .append("organ", i % 2 == 0 ? "even" : "odd")
              .append("due", i % 7));
    }
    List<String> ids = new ArrayList<>();
    Document last = null;
    do {
      var after =
          last == null
              ? new Document()
              : or(
                  lt("due", last.get("due")),
                  and(eq("due", last.get("due")), lt("_id", last.get("_id"))));
      List<Document> page =
          cases
              .find(and(eq("organ", "even"), after))
              .sort(descending("due", "_id"))
              .limit(8)
              .into(new ArrayList<>());
      page.forEach(document -> ids.add(document.getString("_id")));
      last = page.isEmpty() ? null : page.getLast();
    } while (last != null);
    assertThat(ids)
        .hasSize(50)
        .doesNotHaveDuplicates()
        .startsWith("c090", "c076", "c062")
        .endsWith("c014", "c000");
  }

  @Test
  void a_pipeline_matches_unwinds_groups_and_sorts() {
    cases.insertMany(
        List.of(
            Document.parse("{_id: 1, o: 'a', f: [{n: 1}, {n: 2}]}"),
            Document.parse("{_id: 2, o: 'a', f: [{n: 4}]}"),
            Document.parse("{_id: 3, o: 'b', f: [{n: 8}]}")));
    var stages =
        List.of(
            Document.parse("{$match: {o: {$in: ['a', 'b']}}}"),
            Document.parse("{$unwind: '$f'}"),
            Document.parse("{$group: {_id: '$o', sum: {$sum: '$f.n'}}}"),
            Document.parse("{$sort: {_id: 1}}"));
    assertThat(cases.aggregate(stages))
        .containsExactly(
            Document.parse("{_id: 'a', sum: 7}"), Document.parse("{_id: 'b', sum: 8}"));
  }

  @Test
  void documents_are_counted_by_what_matches_with_an_index_and_without() {
    cases.createIndex(Document.parse("{o: 1}"));
    cases.createIndex(Document.parse("{'failed.seq': 1}"), new IndexOptions().sparse(true));
    cases.insertMany(
        List.of(
            Document.parse("{_id: 1, o: 'a', n: 1}"),
            Document.parse("{_id: 2, o: 'a', n: 2, failed: {seq: 3}}"),
            Document.parse("{_id: 3, o: 'b', n: 2}")));
    assertThat(cases.countDocuments(eq("o", "a"))).isEqualTo(2);
    assertThat(cases.countDocuments(eq("n", 2))).isEqualTo(2);
    assertThat(cases.countDocuments(exists("failed.seq"))).isEqualTo(1);
    assertThat(cases.countDocuments(and(eq("o", "a"), eq("n", 2)))).isEqualTo(1);
    assertThat(cases.countDocuments()).isEqualTo(3);
  }

  @Test
  void a_cursor_brings_more_than_one_batch() {
    List<Document> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(new Document("_id", i).append("text", "公开".repeat(20)));
    }
    cases.insertMany(many);
    assertThat(cases.find(gt("_id", 99)).sort(ascending("_id")).batchSize(64))
        .hasSize(900)
        .first()
        .isEqualTo(many.get(100));
  }
}
