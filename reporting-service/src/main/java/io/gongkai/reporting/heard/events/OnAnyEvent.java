package io.gongkai.reporting.heard.events;

import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.KeepEvents;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Stores whatever is announced, also by this service itself; it does not interpret. */
@Component
final class OnAnyEvent implements EventHandler<JsonNode> {

  private static final Set<String> TOPICS =
      Set.of(
          "request.application",
          "request.remedy",
          "request.message",
          "disclosure.organ",
          "disclosure.document",
          "disclosure.interpretation",
          "disclosure.catalogue",
          "disclosure.site",
          "disclosure.administration",
          "gazette.issue",
          "reporting.inspection",
          "reporting.workplan");

  private final KeepEvents keep;

  OnAnyEvent(KeepEvents keep) {
    this.keep = keep;
  }

  @Override
  public Class<JsonNode> hears() {
    return JsonNode.class;
  }

  @Override
  public Set<String> topics() {
    return TOPICS;
  }

  @Override
  public Mono<Void> handle(Received<JsonNode> event) {
    return handleAll(List.of(event));
  }

  @Override
  public Mono<Void> handleAll(List<Received<JsonNode>> events) {
    return keep.handle(events.stream().map(OnAnyEvent::heard).toList());
  }

  private static HeardEvent heard(Received<JsonNode> event) {
    return new HeardEvent(
        event.id(),
        event.type(),
        event.subject(),
        event.tenant(),
        event.sequence(),
        event.factdate(),
        event.time(),
        event.message());
  }
}
