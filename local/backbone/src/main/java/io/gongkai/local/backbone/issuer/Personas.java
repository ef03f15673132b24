package io.gongkai.local.backbone.issuer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The personas every local platform has, and those that {@code personas.json} in its data folder
 * adds or replaces.
 */
public final class Personas {
  private static final String OFFICE = "445300-BGS";
  private static final List<Persona> EVERYWHERE =
      List.of(
          new Persona("zhang-san", "张三", List.of("citizen"), List.of(), List.of()),
          new Persona("li-si", "李四", List.of("citizen"), List.of(), List.of()),
          new Persona("clerk", "王经办", List.of("clerk"), List.of(OFFICE), List.of()),
          new Persona("reviewer", "赵审核", List.of("reviewer"), List.of(OFFICE), List.of()),
          new Persona("head", "孙负责", List.of("head"), List.of(OFFICE), List.of()),
          new Persona("editor", "周编辑", List.of("editor"), List.of(OFFICE), List.of()),
          new Persona("supervisor", "吴主管", List.of("supervisor"), List.of("445300"), List.of()),
          new Persona(
              "agency",
              "某机关系统",
              List.of("agency"),
              List.of(),
              List.of("reports.read", "documents.read")),
          new Persona("operator", "运维", List.of("operator"), List.of(), List.of()));

  private final Map<String, Persona> bySubject = new LinkedHashMap<>();

  private Personas() {}

  /** Reads the data folder. A file that is not a list of personas is an error. */
  public static Personas in(Path data) {
    Personas personas = new Personas();
    EVERYWHERE.forEach(personas::add);
    Path more = data.resolve("personas.json");
    if (Files.exists(more)) {
      JsonMapper.shared()
          .readValue(more.toFile(), new TypeReference<List<Persona>>() {})
          .forEach(personas::add);
    }
    return personas;
  }

  private void add(Persona persona) {
    bySubject.put(persona.subject(), persona);
  }

  Optional<Persona> find(String subject) {
    return Optional.ofNullable(bySubject.get(subject));
  }

  /** In the order in which they were told. */
  public Collection<Persona> all() {
    return bySubject.values();
  }
}
