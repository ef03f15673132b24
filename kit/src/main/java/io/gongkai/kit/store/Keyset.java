package io.gongkai.kit.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonNull;
import org.bson.BsonValue;
import org.bson.conversions.Bson;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;

/**
 * Pages by the values of the last item, never by offset: what is added or removed meanwhile shifts
 * nothing.
 */
final class Keyset {

  private final BsonDocument sort;

  Keyset(Bson wished) {
    sort =
        wished
            .toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry())
            .clone();
    sort.computeIfAbsent("_id", id -> new BsonInt32(1)); // ties must have an order too
  }

  BsonDocument sort() {
    return sort;
  }

  String cursor(BsonDocument last) {
    var values = new BsonArray(sort.keySet().stream().map(field -> at(last, field)).toList());
    String json = new BsonDocument("v", values).toJson();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  Bson after(@Nullable String cursor) {
    if (cursor == null) {
      return Filters.empty();
    }
    List<BsonValue> values = values(cursor);
    List<String> fields = List.copyOf(sort.keySet());
    List<Bson> branches = new ArrayList<>();
    List<Bson> equal = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      List<Bson> branch = new ArrayList<>(equal);
      branch.add(beyond(fields.get(i), values.get(i)));
      branches.add(Filters.and(branch));
      equal.add(Filters.eq(fields.get(i), values.get(i)));
    }
    return Filters.or(branches);
  }

  private Bson beyond(String field, BsonValue value) {
    boolean ascending = sort.getNumber(field).intValue() > 0;
    if (value.isNull()) { // null and absent sort first and compare with nothing
      return ascending ? Filters.ne(field, null) : Filters.in("_id", List.of());
    }
    return ascending
        ? Filters.gt(field, value)
        : Filters.or(Filters.lt(field, value), Filters.eq(field, null));
  }

  private List<BsonValue> values(String cursor) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      List<BsonValue> values = BsonDocument.parse(json).getArray("v").getValues();
      boolean ours =
          values.size() == sort.size()
              && values.stream().noneMatch(v -> v.isDocument() || v.isArray());
      if (ours) {
        return values;
      }
    } catch (IllegalArgumentException
        | JsonParseException
        | org.bson.BsonInvalidOperationException forged) {
      throw new BadCursor();
    }
    throw new BadCursor();
  }

  private static BsonValue at(BsonDocument document, String path) {
    BsonValue value = document;
    for (String step : Arrays.asList(path.split("\\."))) {
      BsonValue next = value.isDocument() ? value.asDocument().get(step) : null;
      value = next == null ? BsonNull.VALUE : next;
    }
    return value;
  }
}
