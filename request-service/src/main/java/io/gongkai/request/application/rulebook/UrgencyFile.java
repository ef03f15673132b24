package io.gongkai.request.application.rulebook;

import io.gongkai.request.application.Urgencies;
import io.gongkai.request.application.domain.Urgency;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the figures once, at start; {@code gongkai.desk.urgency} may name another file. */
@Component
final class UrgencyFile implements Urgencies {
  private record Figures(String note, int amber, int red) {}

  private final Urgency urgency;

  UrgencyFile(@Value("${gongkai.desk.urgency:classpath:rulebook/urgency.json}") Resource file) {
    try (InputStream in = file.getInputStream()) {
      Figures figures = JsonMapper.shared().readValue(in, Figures.class);
      urgency = new Urgency(figures.amber(), figures.red());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Urgency current() {
    return urgency;
  }
}
