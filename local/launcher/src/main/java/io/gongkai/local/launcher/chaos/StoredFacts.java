package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** What stands in the store, read past all services. */
final class StoredFacts {
  private static final int AT_ONCE = 500;
  private static final Map<String, List<String>> PLACES =
      Map.of(
          "app", List.of("request", "applications"),
          "msg", List.of("request", "messages"),
          "doc", List.of("disclosure", "documents"),
          "org", List.of("disclosure", "organs"));

  private final Map<String, Document> documents = new HashMap<>();
  private final Map<String, String> heard = new HashMap<>();

  private StoredFacts() {}

  /** These subjects, and the events of an organ or of the subjects. */
  static StoredFacts of(MongoClient store, Collection<String> subjects, Bson events) {
    StoredFacts facts = new StoredFacts();
    PLACES.forEach(
        (prefix, place) -> {
          List<String> ids = subjects.stream().filter(id -> id.startsWith(prefix + "-")).toList();
          var collection = store.getDatabase(place.get(0)).getCollection(place.get(1));
          for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var part = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            collection
                .find(Filters.in("_id", part))
                .forEach(found -> facts.documents.put(found.getString("_id"), found));
          }
        });
    store
        .getDatabase("reporting")
        .getCollection("heard")
        .find(events)
        .forEach(event -> facts.heard.put(event.getString("_id"), event.getString("subject")));
    return facts;
  }

  boolean has(String subject) {
    return documents.containsKey(subject);
  }

  /** The types of the subject's facts, in order. */
  List<String> types(String subject) {
    return facts(subject).stream().map(fact -> fact.getString("type")).toList();
  }

  /** Digests of the ledger lines on the subject's facts, repetitions and all. */
  List<String> lines(String subject) {
    return facts(subject).stream()
        .map(fact -> fact.getString("line"))
        .filter(line -> line != null)
        .toList();
  }

  /** Facts without a gap from the first on, all announced. */
  boolean isWhole(String subject) {
    Document document = documents.get(subject);
    if (document == null) {
      return false;
    }
    long next = 1;
    for (Document fact : facts(subject)) {
      if (number(fact, "seq") != next++) {
        return false;
      }
    }
    return number(document, "version") == next - 1
        && number(document, "announced") == next - 1
        && !document.containsKey("pendingSince");
  }

  /** Events that no fact stands behind, and facts of an announced kind that nobody heard of. */
  List<String> unmatched() {
    Set<String> announcedKinds = new HashSet<>();
    Map<String, String> kinds = new HashMap<>();
    documents.forEach(
        (subject, document) ->
            facts(subject)
                .forEach(
                    fact -> {
                      String kind = subject.substring(0, 3) + "." + fact.getString("type");
                      String event = subject + "/" + number(fact, "seq");
                      kinds.put(event, kind);
                      if (heard.containsKey(event)) {
                        announcedKinds.add(kind);
                      }
                    }));
    List<String> unmatched = new ArrayList<>();
    heard.keySet().stream().filter(event -> !kinds.containsKey(event)).forEach(unmatched::add);
    kinds.forEach(
        (event, kind) -> {
          if (announcedKinds.contains(kind) && !heard.containsKey(event)) {
            unmatched.add(event);
          }
        });
    return unmatched;
  }

  private List<Document> facts(String subject) {
    @Nullable Document document = documents.get(subject);
    return document == null ? List.of() : document.getList("facts", Document.class);
  }

  private static long number(Document document, String field) {
    return document.get(field) instanceof Number number ? number.longValue() : 0;
  }
}
