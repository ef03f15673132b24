package io.gongkai.local.backbone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The topics of the platform, read from the AsyncAPI index of the contracts; each has one for its
 * dead letters.
 */
final class TopicIndex {
  private TopicIndex() {}

  static List<String> all() {
    List<String> topics = new ArrayList<>();
    try (InputStream index = TopicIndex.class.getResourceAsStream("/asyncapi.yaml")) {
      if (index == null) {
        throw new IllegalStateException("asyncapi.yaml is missing from the contracts");
      }
      Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(index);
      for (Object channel : ((Map<?, ?>) document.getOrDefault("channels", Map.of())).values()) {
        String address = String.valueOf(((Map<?, ?>) channel).get("address"));
        topics.add(address);
        topics.add(address + ".dead");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return topics;
  }
}
