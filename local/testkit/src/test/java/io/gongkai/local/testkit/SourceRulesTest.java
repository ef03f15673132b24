package io.gongkai.local.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every source rule, whichever there are, catches each file planted to break it and nothing else; a
 * good repository passes them all.
 */
class SourceRulesTest {

  @TempDir Path root;

  @TestFactory
  Stream<DynamicTest> every_rule_catches_what_is_planted_for_it() {
    return SourceRules.all().keySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule, () -> catches(rule)));
  }

  @Test
  void a_good_repository_passes_every_rule() throws IOException {
    Path good = plant("good", PlantedSources.GOOD);
    assertThat(SourceRules.all())
        .allSatisfy(
            (rule, check) -> assertThat(check.apply(Sources.below(good))).as(rule).isEmpty());
  }

  private void catches(String rule) throws IOException {
    Map<String, String> culprits = PlantedSources.culprits(rule);
    Path bad = plant(rule, PlantedSources.GOOD);
    plant(rule, culprits);
    List<String> found = SourceRules.all().get(rule).apply(Sources.below(bad));
    assertThat(culprits.keySet())
        .allSatisfy(
            culprit ->
                assertThat(found).anyMatch(what -> culprit.startsWith(what.split(": ", 2)[0])));
    assertThat(found)
        .allMatch(
            what -> culprits.keySet().stream().anyMatch(c -> c.startsWith(what.split(": ", 2)[0])));
  }

  private Path plant(String folder, Map<String, String> files) throws IOException {
    for (var file : files.entrySet()) {
      Path path = root.resolve(folder).resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return root.resolve(folder);
  }
}
