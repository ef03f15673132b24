package io.gongkai.kit.project;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Read models for operators: which generation is shown, build another, show it although it differs.
 */
@RestController
@RequestMapping("/internal/read-models")
class ReadModelController {

  private final ReadModels models;

  ReadModelController(ReadModels models) {
    this.models = models;
  }

  @GetMapping
  Mono<Map<String, List<Pointers.Pointer>>> list() {
    return models.list().map(items -> Map.of("items", items));
  }

  @PostMapping("/{name}:rebuild")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Mono<Pointers.Pointer> rebuild(@PathVariable String name) {
    return models.rebuild(name);
  }

  @PostMapping("/{name}:accept")
  Mono<Pointers.Pointer> accept(@PathVariable String name) {
    return models.accept(name);
  }
}
