package io.gongkai.request.application.tika;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TikaFileRulesTest {
  private static final String TYPES = "[Content_Types].xml";
  private static final Set<String> TAKEN =
      Set.of(
          "application/pdf",
          "image/jpeg",
          "image/png",
          Packages.OFD,
          Packages.WORD,
          Packages.SHEET);

  private final TikaFileRules rules = new TikaFileRules(DataSize.ofMegabytes(1), 2, TAKEN);

  @Test
  void the_first_bytes_tell_the_type() {
    assertThat(rules.type("%PDF-1.4 x".getBytes(StandardCharsets.US_ASCII)))
        .contains("application/pdf");
    assertThat(rules.type(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}))
        .contains("image/jpeg");
    assertThat(rules.type("MZ and so on".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(rules.type("文字".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(rules.type("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void into_packages_one_must_look() {
    assertThat(zip(TYPES, types(Packages.WORD + ".main+xml"))).isEqualTo(Packages.WORD);
    assertThat(zip(TYPES, types(Packages.SHEET + ".main+xml"))).isEqualTo(Packages.SHEET);
    assertThat(zip("OFD.xml", "<OFD/>")).isEqualTo(Packages.OFD);
    assertThat(zip("run.exe", "MZ")).isNull();
    assertThat(zip("_rels/.rels", "x", "word/document.xml", "x")).isEqualTo(Packages.WORD);
  }

  @Test
  void a_document_with_macros_is_not_taken() {
    String macros = "application/vnd.ms-word.document.macroEnabled.main+xml";
    assertThat(zip(TYPES, types(macros))).isNull();
    assertThat(zip("word/vbaProject.bin", "x")).isNull();
  }

  @Test
  void a_long_package_is_known_by_its_beginning() {
    byte[] whole = zipped("word/document.xml", noise(), TYPES, types(Packages.WORD));
    byte[] beginning = Arrays.copyOf(whole, 1 << 16);
    assertThat(whole.length).isGreaterThan(1 << 16);
    assertThat(rules.type(beginning)).contains(Packages.WORD);
  }

  private static String noise() {
    StringBuilder noise = new StringBuilder();
    new java.util.Random(1).ints(200_000, 33, 126).forEach(noise::appendCodePoint);
    return noise.toString();
  }

  private static String types(String main) {
    return "<Override ContentType=\"" + main + "\"/>";
  }

  private String zip(String... entries) {
    return rules.type(zipped(entries)).orElse(null);
  }

  private static byte[] zipped(String... entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry(entries[i]));
        zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
