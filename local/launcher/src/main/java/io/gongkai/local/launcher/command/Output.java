package io.gongkai.local.launcher.command;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code --json}: one JSON document and nothing else on standard output; else plain lines. */
class Output {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @Spec(Spec.Target.MIXEE)
  CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "Print one JSON document.")
  boolean json;

  void document(Object document) {
    out().println(JSON.writeValueAsString(document));
  }

  void line(String format, Object... words) {
    if (!json) {
      out().println(String.format(format, words));
    }
  }

  /** Progress, on standard error: never mixed with the answer. */
  void progress(String format, Object... words) {
    spec.commandLine().getErr().println(String.format(format, words));
  }

  /** A table of two columns. */
  void pairs(JsonNode object) {
    for (Map.Entry<String, JsonNode> pair : object.properties()) {
      line(
          "%-55s %s",
          pair.getKey(),
          pair.getValue().isString() ? pair.getValue().asString() : pair.getValue().toString());
    }
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
