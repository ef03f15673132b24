package io.gongkai.local.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each source rule catches a file planted to break it, and lets a good one pass. */
class SourceRulesTest {

  @TempDir Path root;

  @Test
  void a_file_of_three_hundred_and_one_lines_is_caught() throws IOException {
    plant("a/src/main/java/p/Long.java", "\n".repeat(301));
    plant("a/src/main/java/p/Short.java", "\n".repeat(300));
    assertThat(rules().tooLong()).containsExactly("a/src/main/java/p/Long.java");
  }

  @Test
  void a_long_median_is_caught() throws IOException {
    plant("a/src/main/java/p/A.java", "\n".repeat(46));
    assertThat(rules().medianTooLong()).hasSize(1);
  }

  @Test
  void a_package_without_words_is_caught() throws IOException {
    plant("a/src/main/java/p/A.java", "class A {}");
    assertThat(rules().packagesWithoutWords()).containsExactly("a/src/main/java/p");
    plant("a/src/main/java/p/package-info.java", "/** Says. */ @NullMarked package p;");
    assertThat(rules().packagesWithoutWords()).isEmpty();
  }

  @Test
  void a_name_that_says_nothing_is_caught() throws IOException {
    plant("a/src/main/java/p/ReportUtils.java", "");
    plant("a/src/main/java/p/BaseReport.java", "");
    plant("a/src/main/java/p/AnnualReport.java", "");
    assertThat(rules().emptyNames())
        .containsExactly("a/src/main/java/p/BaseReport.java", "a/src/main/java/p/ReportUtils.java");
  }

  @Test
  void a_test_whose_name_is_no_sentence_is_caught() throws IOException {
    plant(
        "a/src/test/java/p/ATest.java",
        "@%s void works() {}\n".formatted("Test")
            + "@%s @CsvSource({\"1,2\"}) void adds_two_numbers(int a) {}\n"
                .formatted("ParameterizedTest")
            + "@%s void test_of_it_all(int a) {}\n".formatted("Property")
            + "@%s @Timeout(5) @MethodSource(\"days\") void every_day_is_counted(int a) {}\n"
                .formatted("ParameterizedTest"));
    assertThat(rules().testsThatAreNoSentences())
        .containsExactly(
            "a/src/test/java/p/ATest.java: works", "a/src/test/java/p/ATest.java: test_of_it_all");
  }

  @Test
  void a_sleeping_test_is_caught() throws IOException {
    plant("a/src/test/java/p/ATest.java", "Thread" + ".sleep(1);");
    plant("a/src/test/java/p/BTest.java", "@" + "Disabled class B {}");
    assertThat(rules().testsThatSleepOrRest()).hasSize(2);
  }

  @Test
  void a_path_of_a_machine_is_caught() throws IOException {
    plant("docs/page.md", "see /" + "work/main and https://" + "registry.example");
    assertThat(rules().forbiddenWords()).hasSize(2);
  }

  private SourceRules rules() {
    return new SourceRules(root);
  }

  private void plant(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
