package io.gongkai.local.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON Schemas of the contracts, from the class path. The id {@code
 * https://gongkai.dev/schemas/X} is the resource {@code X}.
 */
public final class EventSchemas {

  private static final String ROOT = "https://gongkai.dev/schemas/";
  private static final Pattern TYPE =
      Pattern.compile("\"type\"\\s*:\\s*\"io\\.gongkai\\.([a-z]+)\\.([a-z-]+)\\.(v[0-9]+)\"");
  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          with -> with.schemaIdResolvers(ids -> ids.mapPrefix(ROOT, "classpath:")));

  private EventSchemas() {}

  /** A schema by its path, e.g. {@code ledger/ledger.schema.json}. */
  public static Schema schema(String path) {
    return SCHEMAS.getSchema(SchemaLocation.of(ROOT + path));
  }

  /** What is wrong with a whole CloudEvent by the schema of its type; empty = nothing. */
  public static List<String> problems(String cloudEvent) {
    Matcher type = TYPE.matcher(cloudEvent);
    if (!type.find()) {
      return List.of("no type of ours in " + cloudEvent);
    }
    String path =
        "events/%s/%s/%s.schema.json".formatted(type.group(1), type.group(2), type.group(3));
    return problems(schema(path), cloudEvent);
  }

  /** What is wrong with a JSON text by this schema, formats such as dates included. */
  public static List<String> problems(Schema schema, String json) {
    return schema
        .validate(
            json,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }
}
