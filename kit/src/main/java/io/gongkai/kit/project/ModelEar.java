package io.gongkai.kit.project;

import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A generation of a read model as a handler of events. */
final class ModelEar implements EventHandler<JsonNode> {

  private final ReadModel model;
  private final Generation generation;

  ModelEar(ReadModel model, int number) {
    this.model = model;
    this.generation = new Generation(model.name(), number);
  }

  @Override
  public Class<JsonNode> hears() {
    return JsonNode.class;
  }

  @Override
  public Set<String> topics() {
    return model.topics();
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public int generation() {
    return generation.number();
  }

  @Override
  public Mono<Void> handle(Received<JsonNode> event) {
    return model.apply(generation, List.of(event));
  }

  @Override
  public Mono<Void> handleAll(List<Received<JsonNode>> events) {
    return model.apply(generation, events);
  }
}
