package io.gongkai.gazette.submission.mongo;

import com.mongodb.client.model.Filters;
import io.gongkai.gazette.submission.HeardDocument;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The place after an item in the order of publication: its day and its id. */
final class CandidateCursor {

  private CandidateCursor() {}

  static Bson after(@Nullable String cursor) {
    if (cursor == null) {
      return Filters.empty();
    }
    String[] last = read(cursor).split("\n", -1);
    if (last.length != 2) {
      throw forged();
    }
    return Filters.or(
        Filters.gt("published", last[0]),
        Filters.and(Filters.eq("published", last[0]), Filters.gt("_id", last[1])));
  }

  static Page<HeardDocument> page(List<HeardDocument> found, int limit) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<HeardDocument> shown = found.subList(0, limit);
    HeardDocument last = shown.getLast();
    byte[] place = (last.published() + "\n" + last.id()).getBytes(StandardCharsets.UTF_8);
    return new Page<>(shown, Base64.getUrlEncoder().withoutPadding().encodeToString(place));
  }

  private static String read(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw forged();
    }
  }

  private static RuleBroken forged() {
    return RuleBroken.of("bad-value", Map.of("field", "cursor"));
  }
}
