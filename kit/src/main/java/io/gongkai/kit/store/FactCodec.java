package io.gongkai.kit.store;

import io.gongkai.kit.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.core.type.TypeReference;

/**
 * One fact as {@code {seq, type, tv, on, at, by, line?, data}}; older forms are read through their
 * upcasters.
 */
final class FactCodec<F> {

  private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

  private final Map<String, Class<? extends F>> types = new HashMap<>();
  private final Map<String, Map<Integer, Upcaster>> upcasters = new HashMap<>();
  private final Map<String, Integer> forms = new HashMap<>();

  FactCodec(Class<F> facts, List<Upcaster> changes) {
    collect(facts);
    for (Upcaster change : changes) {
      upcasters.computeIfAbsent(change.type(), t -> new HashMap<>()).put(change.to(), change);
      forms.merge(change.type(), change.to(), Math::max);
    }
  }

  private void collect(Class<? extends F> type) {
    if (type.isRecord()) {
      if (types.put(type.getSimpleName(), type) != null) {
        throw new IllegalArgumentException("two facts named " + type.getSimpleName());
      }
      return;
    }
    Class<?>[] permitted = type.getPermittedSubclasses();
    if (permitted == null) {
      throw new IllegalArgumentException(type + " is neither a record nor sealed");
    }
    Arrays.stream(permitted).forEach(p -> collect(p.<F>asSubclass(narrow(type))));
  }

  @SuppressWarnings("unchecked") // a permitted subclass of a subtype of F is a subtype of F
  private Class<F> narrow(Class<? extends F> type) {
    return (Class<F>) type;
  }

  Document write(Recorded<F> recorded) {
    Stamp stamp = recorded.stamp();
    String type = recorded.fact().getClass().getSimpleName();
    var written =
        new Document("seq", recorded.seq())
            .append("type", type)
            .append("tv", forms.getOrDefault(type, 1))
            .append("on", stamp.on().toString())
            .append("at", stamp.recorded())
            .append("by", stamp.by());
    if (stamp.line() != null) {
      written.append("line", stamp.line());
    }
    return written.append("data", new Document(FactJson.MAPPER.convertValue(recorded.fact(), MAP)));
  }

  Recorded<F> read(Document written) {
    String type = written.getString("type");
    Class<? extends F> record = types.get(type);
    if (record == null) {
      throw new IllegalStateException("unknown fact " + type);
    }
    Map<String, Object> data = written.get("data", Document.class);
    int form = forms.getOrDefault(type, 1);
    for (int next = written.getInteger("tv", 1) + 1; next <= form; next++) {
      Upcaster change = upcasters.getOrDefault(type, Map.of()).get(next);
      data = change == null ? data : change.upcast(data);
    }
    var stamp =
        new Stamp(
            LocalDate.parse(written.getString("on")),
            written.get("at", Instant.class),
            written.getString("by"),
            written.getString("line"));
    return new Recorded<>(
        FactDocuments.number(written, "seq"), stamp, FactJson.MAPPER.convertValue(data, record));
  }
}
