package io.gongkai.reporting.ledger.events;

import io.gongkai.kit.announce.EventType;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.ledger.domain.Happening;
import io.gongkai.reporting.ledger.domain.News;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads raw events by their contract; types that count nowhere are passed over. */
final class NewsReader {

  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final Map<String, Function<JsonNode, News>> readings = new HashMap<>();

  NewsReader() {
    RequestNews.readings(this);
    DisclosureNews.readings(this);
    OwnNews.readings(this);
  }

  <E> void on(Class<E> contract, Function<E, News> meaning) {
    readings.put(
        EventType.of(contract).type(), data -> meaning.apply(json.treeToValue(data, contract)));
  }

  /** The types that count. */
  Set<String> types() {
    return readings.keySet();
  }

  Optional<Happening> read(HeardEvent event) {
    Function<JsonNode, News> reading = readings.get(event.type());
    if (reading == null) {
      return Optional.empty();
    }
    JsonNode data = json.readTree(event.message()).path("data");
    return Optional.of(
        new Happening(
            event.id(),
            event.type(),
            event.subject(),
            event.organ(),
            data.path("ref").asString(""),
            event.sequence(),
            event.factdate(),
            event.time(),
            reading.apply(data)));
  }
}
