package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.PeopleHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import reactor.core.publisher.Flux;

@ExtendWith(OutputCaptureExtension.class)
class PlantedPersonTest {

  private static final List<String> PLANTED =
      List.of(
          "PlantedZhangSan",
          "445381199001011234X",
          "13955556666",
          "planted@example.org",
          "PlantedRoad 7",
          "PlantedWordsOfACitizen");

  @Test
  void no_person_lies_readable_in_the_store_or_in_the_log(CapturedOutput log) throws IOException {
    Person planted =
        new Person(
            "NATURAL_PERSON",
            PLANTED.get(0),
            "RESIDENT_ID",
            PLANTED.get(1),
            PLANTED.get(2),
            PLANTED.get(3),
            PLANTED.get(4));
    String party =
        PeopleHouse.get(RegisterParty.class)
            .handle(new RegisterParty.Command("o", planted))
            .block();
    PeopleHouse.get(KeepText.class).handle(new KeepText.Command(party, PLANTED.get(5))).block();
    PeopleHouse.get(ReadParty.class)
        .handle(new ReadParty.Command(party, "clerk", "handle-case"))
        .block();

    byte[] files = storeFiles();
    assertThat(contains(files, party)).as("the search finds what is there").isTrue();
    for (String secret : PLANTED) {
      assertThat(contains(files, secret)).as(secret).isFalse();
      assertThat(log.getAll()).doesNotContain(secret);
      assertThat(documents()).noneMatch(text -> text.contains(secret));
    }
    assertThat(List.of(planted.toString(), new RegisterParty.Command("o", planted).toString()))
        .noneMatch(text -> PLANTED.stream().anyMatch(text::contains));
  }

  @Test
  void every_reading_is_noted_with_reader_and_purpose() {
    String party =
        PeopleHouse.get(RegisterParty.class)
            .handle(
                new RegisterParty.Command(
                    "o", new Person("RESEARCH", "某院", "OTHER", "audit-1", null, null, null)))
            .block();
    PeopleHouse.get(ReadParty.class)
        .handle(new ReadParty.Command(party, "reader-7", "handle-case"))
        .block();
    Document entry =
        Flux.from(
                PeopleHouse.get(MongoDatabase.class)
                    .getCollection("readings")
                    .find(Filters.eq("holders", party)))
            .single()
            .block();
    assertThat(entry)
        .containsEntry("by", "reader-7")
        .containsEntry("purpose", "handle-case")
        .containsKey("at");
  }

  private static List<String> documents() {
    MongoDatabase database = PeopleHouse.get(MongoDatabase.class);
    return Flux.from(database.listCollectionNames())
        .flatMap(name -> database.getCollection(name).find())
        .map(Document::toString)
        .collectList()
        .block();
  }

  private static byte[] storeFiles() throws IOException {
    try (Stream<Path> files = Files.walk(PeopleHouse.storeFolder())) {
      var all = new java.io.ByteArrayOutputStream();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.write(Files.readAllBytes(file));
      }
      return all.toByteArray();
    }
  }

  private static boolean contains(byte[] haystack, String needle) {
    String text = new String(haystack, StandardCharsets.ISO_8859_1);
    return text.contains(
        new String(needle.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }
}
