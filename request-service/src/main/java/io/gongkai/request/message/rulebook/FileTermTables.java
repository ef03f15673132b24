package io.gongkai.request.message.rulebook;

import io.gongkai.request.message.TermTables;
import io.gongkai.request.message.domain.MessageSource;
import io.gongkai.request.message.domain.MessageType;
import io.gongkai.request.message.domain.ReplyTerms;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the table once, at start; {@code gongkai.message.terms} may name another file. */
@Component
final class FileTermTables implements TermTables {

  private record TermFile(String note, int returnWithin, List<TermRow> rows) {}

  private record TermRow(
      @Nullable MessageSource source,
      @Nullable MessageType type,
      int workingDays,
      String basis,
      boolean verified) {}

  private final ReplyTerms terms;

  FileTermTables(
      @Value("${gongkai.message.terms:classpath:rulebook/message-terms.json}") Resource file) {
    try (InputStream in = file.getInputStream()) {
      TermFile table = JsonMapper.builder().build().readValue(in, TermFile.class);
      terms =
          new ReplyTerms(
              table.returnWithin(),
              table.rows().stream()
                  .map(row -> new ReplyTerms.Row(row.source(), row.type(), row.workingDays()))
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ReplyTerms current() {
    return terms;
  }
}
