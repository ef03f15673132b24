package io.gongkai.request.watch.directory;

import io.gongkai.request.watch.Desks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code gongkai.warnings.desks}, a JSON file {@code {"<organ>": {"mail": …, "phone": …}}};
 * without it nobody is reached but at the desk itself.
 */
@Component
final class DeskDirectory implements Desks {
  private record Desk(@Nullable String mail, @Nullable String phone) {}

  private final Map<String, Desk> desks;

  DeskDirectory(@Value("${gongkai.warnings.desks:#{null}}") @Nullable Resource file) {
    desks = file == null ? Map.of() : read(file);
  }

  @Override
  public Optional<String> mailOf(String organ) {
    return Optional.ofNullable(desks.get(organ)).map(Desk::mail);
  }

  @Override
  public Optional<String> phoneOf(String organ) {
    return Optional.ofNullable(desks.get(organ)).map(Desk::phone);
  }

  private static Map<String, Desk> read(Resource file) {
    try (InputStream in = file.getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<Map<String, Desk>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
