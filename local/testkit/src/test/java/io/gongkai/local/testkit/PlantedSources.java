package io.gongkai.local.testkit;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files that break a source rule, by rule; in pieces where the rule would find them here too. */
final class PlantedSources {

  private static final String MAIN = "a/src/main/java/p/";
  private static final String TEST = "a/src/test/java/p/";

  /** A small repository as it should be. */
  static final Map<String, String> GOOD =
      files(
          MAIN + "package-info.java",
          "/** Reports. */\n@NullMarked\npackage p;\n",
          MAIN + "AnnualReport.java",
          "/** No BaseReport; see class Helper. */\nclass AnnualReport {}\n",
          MAIN + "Long.java",
          "\n".repeat(300),
          MAIN + "Short.java",
          "\n".repeat(45),
          TEST + "HouseRulesTest.java",
          "HouseRules.checks(\"p\")",
          TEST + "AnnualReportTest.java",
          "@%s void a_year_is_reported() {}\n".formatted("Test")
              + "@%s @CsvSource({\"1,2\"}) void adds_two_numbers(int a) {}\n"
                  .formatted("ParameterizedTest")
              + "@%s @Timeout(5) @MethodSource(\"days\") void every_day_is_counted(int a) {}\n"
                  .formatted("ParameterizedTest"),
          "docs/glossary.md",
          """
              | English (code) | 中文 | basis |
              | --- | --- | --- |
              | organ | 行政机关 | art. 2 |
              | application (case) | 申请 | art. 29 |
              | document, working day | 文件, 工作日 | art. 20 |
              """,
          "kit/src/main/java/k/package-info.java",
          "/** The application/json of an organism's \"organ\" in a Document. */\n@NullMarked\npackage k;\n",
          "kit/src/test/java/k/HouseRulesTest.java",
          "HouseRules.checks(\"k\")",
          "contracts/src/main/resources/problems.json",
          "[{\"code\": \"too-late\"}]",
          MAIN + "Late.java",
          "throw RuleBroken.of(\"too-late\");",
          "docs/adr/0001-record-decisions.md",
          decision("0001"),
          "deploy/values.yml",
          "password: ${DATABASE_PASSWORD}\nsecret:\n  name: gongkai\n");

  private static final Map<String, Map<String, String>> CULPRITS =
      Map.ofEntries(
          Map.entry(
              "no_file_is_longer_than_three_hundred_lines",
              files(MAIN + "Longer.java", "\n".repeat(301), "web/src/a.ts", "\n".repeat(301))),
          Map.entry(
              "the_usual_file_of_a_module_is_short",
              files(
                  "b/src/main/java/p/B.java", "\n".repeat(46),
                  "local/c/src/main/java/p/C.java", "\n".repeat(61))),
          Map.entry(
              "every_package_says_what_it_is",
              files(
                  "a/src/main/java/q/A.java", "class A {}",
                  "a/src/main/java/r/package-info.java", "package r;")),
          Map.entry(
              "every_type_has_a_name_that_says_something",
              files(
                  MAIN + "ReportUtils.java", "final class ReportUtils {}",
                  MAIN + "Report.java", "class Report {\n  record CellDto(int i) {}\n}",
                  MAIN + "BaseReport.java", "interface BaseReport {}")),
          Map.entry(
              "no_folder_is_a_drawer",
              files(
                  "a/src/main/java/p/common/A.java", "",
                  "web/src/utils.ts", "",
                  "shared/src/main/java/A.java", "")),
          Map.entry(
              "every_test_is_a_sentence",
              files(
                  TEST + "ATest.java", "@%s void works() {}\n".formatted("Test"),
                  TEST + "BTest.java", "@%s void test_of_all(int a) {}\n".formatted("Property"))),
          Map.entry(
              "no_test_sleeps_or_rests",
              files(
                  TEST + "ATest.java",
                  "Thread" + ".sleep(1);",
                  TEST + "BTest.java",
                  "@" + "Disabled class B {}",
                  "web/src/c.test.ts",
                  "it" + ".skip('', () => {});",
                  "web/src/d.test.ts",
                  "it" + ".only('', () => {});")),
          Map.entry(
              "no_test_mocks",
              files(
                  TEST + "ATest.java", "import org." + "mockito.Mockito;",
                  TEST + "BTest.java", "@" + "MockitoBean Store store;")),
          Map.entry(
              "every_module_holds_the_house_rules",
              files("b/src/main/java/p/B.java", "class B {}")),
          Map.entry(
              "the_repository_speaks_of_the_product_alone",
              files(
                  "docs/path.md",
                  "see /" + "work/main",
                  "docs/host.md",
                  "https://" + "registry.example",
                  MAIN + "Unfinished.java",
                  "// TO" + "DO")),
          Map.entry(
              "no_secret_lies_open",
              files(
                  "deploy/key.md", "-----BEGIN RSA " + "PRIVATE KEY-----",
                  "deploy/store.yml", "mongo:\n  root-password: \"hunter2hunter2\"\n",
                  "deploy/.env.example", "VAULT_KEY=MDEyMzQ1Njc4OTAx\n")),
          Map.entry(
              "no_person_lies_open",
              files(
                  MAIN + "Zhang.java",
                  "// 11010519" + "491231002X",
                  "docs/call.md",
                  "call 138" + "00138000")),
          Map.entry(
              "the_kit_knows_no_word_of_the_law",
              files(
                  "kit/src/main/java/k/A.java", "String organ;",
                  "kit/src/main/java/k/B.java", "/** Of working days. */",
                  "kit/src/main/java/k/C.java", "void workingDay() {}",
                  "kit/src/main/java/k/D.java", "record ApplicationReplied() {}")),
          Map.entry(
              "the_kit_shows_little",
              files("kit/src/main/java/k/A.java", "public final class A {}\n".repeat(49))),
          Map.entry(
              "the_kit_stays_small", files("kit/src/main/java/k/A.java", "int i;\n".repeat(3_601))),
          Map.entry(
              "every_refusal_is_in_the_catalogue",
              files(
                  MAIN + "A.java", "throw RuleBroken.of(\"too-lat\", facts);",
                  MAIN + "B.java", "new BadRequest(\n    \"bad-valu\", pointer)")),
          Map.entry(
              "every_decision_has_a_number_and_the_form",
              files(
                  "docs/adr/0001-twice.md", decision("0001"),
                  "docs/adr/0003-other.md", decision("0002"),
                  "docs/adr/0004-long.md", decision("0004") + "\n".repeat(60),
                  "docs/adr/0005-short.md", "# 0005 Short\n",
                  "docs/adr/six.md", decision("0006"))));

  private PlantedSources() {}

  /** Files that a rule must catch, by path; a rule that has none is not held by anybody. */
  static Map<String, String> culprits(String rule) {
    Map<String, String> culprits = CULPRITS.get(rule);
    if (culprits == null) {
      throw new AssertionError("nothing is planted for the rule " + rule);
    }
    return culprits;
  }

  private static String decision(String number) {
    return "# " + number + " Title\n\n## Context\n\n## Decision\n\n## Consequences\n";
  }

  private static Map<String, String> files(String... namesAndTexts) {
    Map<String, String> files = new LinkedHashMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return files;
  }
}
