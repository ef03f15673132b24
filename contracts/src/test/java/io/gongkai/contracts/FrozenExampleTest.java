package io.gongkai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrozenExampleTest {

  @Test
  void a_merged_example_never_changes_and_a_new_one_is_locked() {
    List<String> now =
        Wire.eventFolders().stream()
            .flatMap(folder -> Wire.examples(folder).stream())
            .map(file -> digest(file) + "  " + name(file))
            .toList();
    assertThat(Wire.text(Wire.EVENTS.resolve("examples.lock")).lines())
        .containsExactlyInAnyOrderElementsOf(now);
  }

  private static String name(Path file) {
    return Wire.EVENTS.relativize(file).toString().replace('\\', '/');
  }

  private static String digest(Path file) {
    try {
      byte[] text = Wire.text(file).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
