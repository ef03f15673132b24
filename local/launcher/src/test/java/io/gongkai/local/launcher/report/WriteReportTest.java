package io.gongkai.local.launcher.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.check.ReadPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read again, by the labels that people read. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WriteReportTest {
  private static final Path REPORTING = Path.of("../../reporting-service/src");
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "hongze-2024,2021,html",
    "hongze-2024,2021,docx",
    "yunfu-2020,2019,html",
    "yunfu-2020,2019,docx"
  })
  void every_number_of_the_printed_tables_is_found_again(
      String name, String format, String ending) {
    ObjectNode report = report(name, format);
    Path file = folder.resolve("report." + ending);
    WriteReport.to(file, report, form(format));
    JsonNode read = ReadPublished.of(file, year -> form(format));
    assertThat(read.get("year")).isEqualTo(report.get("year"));
    assertThat(numbers(read.get("cells"))).isEqualTo(printed(report)).hasSizeGreaterThan(190);
  }

  @Test
  void a_table_in_text_is_read_by_its_tabs() throws IOException {
    Path file = folder.resolve("report.txt");
    Files.writeString(
        file,
        """
        某办公室 2020 年 政府信息公开工作年度报告

        规章\t2\t2\t5
        政府集中采购\t35\t40.52 万元
        一、本年新收政府信息公开申请数量\t\t11\t0\t0\t0\t0\t1\t12
        三、本年度办理结果\t(一) 予以公开\t3\t0\t0\t0\t0\t0\t3
        """
            .replace("数量\t\t", "数量\t"));
    JsonNode cells = ReadPublished.of(file, year -> form("2019")).get("cells");
    assertThat(cells.get("t2.regulations.total_disclosed").asString()).isEqualTo("5");
    assertThat(cells.get("t2.central_procurement.total_amount").asString()).isEqualTo("405200.00");
    assertThat(cells.get("t3.new_received.total").asString()).isEqualTo("12");
    assertThat(cells.get("t3.granted.natural_person").asString()).isEqualTo("3");
  }

  @Test
  void a_sheet_holds_counts_as_numbers_and_xml_every_cell() throws Exception {
    ObjectNode report = report("hongze-2024", "2021");
    WriteReport.to(folder.resolve("report.xlsx"), report, form("2021"));
    List<String> numbers = new ArrayList<>();
    try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("report.xlsx")))) {
      assertThat(book.getNumberOfSheets()).isEqualTo(3);
      book.getSheetAt(1)
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (cell.getCellType() == CellType.NUMERIC) {
                          numbers.add(String.valueOf((long) cell.getNumericCellValue()));
                        }
                      }));
    }
    assertThat(numbers)
        .containsExactlyElementsOf(
            printedInOrder(report, "t3", form("2021").get("tables").get("t3")));
    WriteReport.to(folder.resolve("report.xml"), report, form("2021"));
    NodeList cells =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(folder.resolve("report.xml").toFile())
            .getElementsByTagName("cell");
    assertThat(cells.getLength()).isEqualTo(report.get("cells").size());
  }

  @Test
  void an_ending_that_nobody_writes_is_refused_and_leaves_nothing() throws IOException {
    assertThatThrownBy(
            () ->
                WriteReport.to(
                    folder.resolve("report.odt"), report("hongze-2024", "2021"), form("2021")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(".docx");
    try (var left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  private static List<String> printedInOrder(JsonNode report, String table, JsonNode form) {
    List<String> numbers = new ArrayList<>();
    for (JsonNode row : form.get("rows")) {
      for (JsonNode column : form.get("cols")) {
        String id = table + "." + row.get("id").asString() + "." + column.get("id").asString();
        numbers.add(report.get("cells").get(id).asString());
      }
    }
    return numbers;
  }

  private static ObjectNode report(String name, String format) {
    ObjectNode report =
        (ObjectNode)
            JsonMapper.shared()
                .readTree(
                    REPORTING
                        .resolve("test/resources/expected/" + name + ".expected.json")
                        .toFile());
    report.put("organName", "某机关").put("format", format).put("digest", "d");
    report.putObject("proof").put("balanced", true);
    return report;
  }

  private static JsonNode form(String format) {
    return JsonMapper.shared()
        .readTree(REPORTING.resolve("main/resources/format/" + format + ".json").toFile());
  }

  /** The numbers that stand in tables. */
  private static Map<String, String> printed(JsonNode report) {
    Map<String, String> printed = numbers(report.get("cells"));
    printed.keySet().removeIf(id -> !id.matches("t[234]\\..*"));
    return printed;
  }

  private static Map<String, String> numbers(JsonNode cells) {
    Map<String, String> numbers = new TreeMap<>();
    cells.properties().forEach(cell -> numbers.put(cell.getKey(), cell.getValue().asString()));
    return numbers;
  }
}
