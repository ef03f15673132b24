package io.gongkai.kit.announce;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A broker that only remembers. */
class Heard implements EventSender {

  private static final JsonMapper MAPPER = new JsonMapper();

  final List<String> messages = new CopyOnWriteArrayList<>();

  @Override
  public Mono<Void> send(String topic, String key, String value, Map<String, String> headers) {
    return Mono.fromRunnable(() -> keep(value));
  }

  void keep(String value) {
    messages.add(value);
  }

  List<JsonNode> events() {
    List<JsonNode> events = new ArrayList<>();
    messages.forEach(message -> events.add(MAPPER.readTree(message)));
    return events;
  }

  List<String> ids() {
    return events().stream().map(e -> e.get("id").asString()).toList();
  }
}
