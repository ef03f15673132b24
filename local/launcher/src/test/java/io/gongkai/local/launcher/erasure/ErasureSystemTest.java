package io.gongkai.local.launcher.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.process.Watched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;

/** After an erasure no file of the platform tells of the person, and every number stays. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Isolated("restarts a service")
class ErasureSystemTest {
  private static final String PEOPLE = "/api/v1/operations/request/people";
  private static final String NEW_CASES = "t3.new_received.total";

  private final Platform platform = Platform.shared();
  private final Office office = new Office(platform);
  private final Plantings planted = new Plantings(office);
  private final Wrapping wrapping = new Wrapping(platform.data());

  @Test
  void nothing_of_an_erased_person_is_in_any_file_and_counts_and_evidence_stay() {
    platform.imported("yunfu-2020");
    planted.plant();
    wrapping.add("changed-" + Long.toString(System.nanoTime(), 36));
    restart();
    Platform.until("the case is warned of", Duration.ofSeconds(60), this::isWarnedOf);
    planted.endLedgerCases();
    assertThat(planted.cases()).hasSize(7);
    planted.legible().forEach(this::areLegible);
    int applied = planted.imported().get("unchanged").asInt();
    Map<String, byte[]> wrapped = wrappedKeys();
    Map<String, byte[]> plain = new LinkedHashMap<>();
    wrapped.forEach((holder, key) -> plain.put(holder, wrapping.open(holder, key).orElseThrow()));
    JsonNode report = report();
    JsonNode lineage = lineage();

    erase();
    office.post("operator", PEOPLE + "/key-wrappings", null);
    List<String> forgotten = wrapping.forgetAllButTheFirst();
    restart();

    JsonNode again = planted.imported();
    assertThat(again.get("unchanged").asInt()).isEqualTo(applied);
    assertThat(again.get("rejected"))
        .extracting(line -> line.get("code").asString())
        .as("a line with an unknown field, and those that waited")
        .hasSize(12)
        .containsOnlyOnce("unknown-field")
        .contains("person-erased");
    for (String id : planted.cases()) {
      JsonNode left = office.get("head", Office.CASES + "/" + id).json();
      assertThat(left.get("applicant").isNull()).isTrue();
    }
    assertThat(report().get("cells")).isEqualTo(report.get("cells"));
    assertThat(report().get("proof")).isEqualTo(report.get("proof"));
    assertThat(lineage()).isEqualTo(lineage);
    assertThat(found().in(platform.data().root()))
        .as("the search finds what is there")
        .anyMatch(where -> where.endsWith("store.mv"))
        .anyMatch(where -> where.endsWith(".log") && where.contains("kafka"));
    Traces traces = traces(plain, forgotten);
    assertThat(files(traces).in(platform.data().root())).isEmpty();
    wrapped.forEach((holder, key) -> assertThat(wrapping.open(holder, key)).isEmpty());
  }

  private void erase() {
    String ground = "{\"ground\":\"PURPOSE_REACHED\"}";
    for (String id : planted.cases()) {
      office.post("head", Office.CASES + "/" + id + "/erasures", ground);
    }
    for (String id : planted.messages()) {
      office.post("operator", PEOPLE + "/" + id + "/erasures", ground);
    }
    Citizen waiting = planted.waiting();
    office.post(
        "operator",
        PEOPLE + "/erasures",
        """
        {"organ": "%s", "category": "NATURAL_PERSON", "name": "%s", "ground": "PURPOSE_REACHED",
         "document": {"type": "PASSPORT", "number": "%s"}}"""
            .formatted(Plantings.UNHEARD_OF, waiting.name(), waiting.number()));
  }

  private Traces traces(Map<String, byte[]> plainKeys, List<String> forgotten) {
    Traces traces = new Traces();
    planted.citizens().forEach(person -> person.said().forEach(traces::text));
    plainKeys.forEach(
        (holder, key) ->
            traces
                .bytes("the key of " + holder, key)
                .text(HexFormat.of().formatHex(key))
                .text(Base64.getEncoder().encodeToString(key)));
    for (String secret : forgotten) {
      String base64 = secret.substring(secret.indexOf(':') + 1);
      traces.text(base64).bytes("a wrapping key", Base64.getDecoder().decode(base64));
    }
    return traces;
  }

  /** Letters in the clear would hide their words from the search: PDF and DOCX are compressed. */
  private static Traces files(Traces traces) {
    return traces.text("%PDF-1").bytes("a zip", new byte[] {'P', 'K', 3, 4, 20, 0});
  }

  private Traces found() {
    return new Traces()
        .bytes("a case", planted.cases().getFirst().getBytes(StandardCharsets.UTF_8));
  }

  /** The wrapped keys of all who have a case, the messages among them, by holder. */
  private Map<String, byte[]> wrappedKeys() {
    Map<String, byte[]> keys = new LinkedHashMap<>();
    try (MongoClient client =
        MongoClients.create("mongodb://127.0.0.1:" + platform.ports().store())) {
      var store = client.getDatabase("request");
      var holders = new ArrayList<>(planted.messages());
      for (String id : planted.cases()) {
        Document facts = store.getCollection("applications").find(Filters.eq(id)).first();
        holders.add(
            facts
                .getList("facts", Document.class)
                .getFirst()
                .get("data", Document.class)
                .getString("party"));
      }
      for (String holder : holders) {
        Document found = store.getCollection("parties").find(Filters.eq(holder)).first();
        keys.put(holder, found.get("key", Binary.class).getData());
      }
    }
    return keys;
  }

  /** What is to be gone later has to be there now, and not only its absence in the files. */
  private void areLegible(Citizen person, List<String> addresses) {
    StringBuilder all = new StringBuilder();
    for (String at : addresses) {
      byte[] bytes = office.download("clerk", at);
      all.append(at.endsWith(".docx") ? letter(bytes) : text(bytes));
    }
    assertThat(person.said()).allMatch(word -> all.indexOf(word) >= 0);
  }

  private static String letter(byte[] docx) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return new XWPFWordExtractor(document).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As UTF-8, and as the UTF-16 of a title. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        + new String(bytes, StandardCharsets.UTF_16BE)
        + new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_16BE);
  }

  private boolean isWarnedOf() {
    return office
        .get("clerk", "/api/v1/warnings?organ=" + Plantings.ORGAN + "&limit=200")
        .text()
        .contains(planted.overdue());
  }

  private void restart() {
    Watched request = new Watched(platform.data(), "request");
    request.stop();
    request.start();
    Platform.until("request is up", Duration.ofMinutes(2), () -> platform.isUp("request"));
  }

  private JsonNode report() {
    return platform.report(Plantings.ORGAN, year(), "?scope=own");
  }

  private JsonNode lineage() {
    return platform
        .as("operator")
        .get(
            "/api/v1/annual-reports/%s/%d/cells/%s?scope=own"
                .formatted(Plantings.ORGAN, year(), NEW_CASES));
  }

  private static int year() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
  }
}
