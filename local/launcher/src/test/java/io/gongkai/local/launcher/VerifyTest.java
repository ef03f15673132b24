package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.gongkai.local.launcher.seal.ContentDigest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./gongkai verify} without any platform: a file, a key file, and nothing else. */
class VerifyTest {

  @TempDir Path folder;
  private final StringWriter said = new StringWriter();
  private ECKey office;

  @BeforeEach
  void an_office_with_a_key() throws Exception {
    office = new ECKeyGenerator(Curve.P_256).keyID("office-1").generate();
    write("keys.json", new JWKSet(office).toPublicJWKSet().toString());
  }

  @Test
  void a_genuine_receipt_says_what_it_attests() throws Exception {
    assertThat(verify(write("receipt.jws", token("gongkai-receipt+jws", office)))).isZero();
    assertThat(said.toString()).contains(": genuine", "due: 2025-03-31");
  }

  @Test
  void it_is_found_inside_the_pdf_of_its_letter() throws Exception {
    String pdf = "%PDF-1.7\nstream\n" + token("gongkai-receipt+jws", office) + "\nendstream";
    assertThat(verify(write("receipt.pdf", pdf))).isZero();
  }

  @Test
  void a_changed_receipt_is_not_genuine() throws Exception {
    String[] parts = token("gongkai-receipt+jws", office).split("\\.");
    String later = payload().replace("2025-03-31", "2025-12-31");
    String forged = parts[0] + "." + base64(later) + "." + parts[2];
    assertThat(verify(write("forged.jws", forged))).isEqualTo(1);
    assertThat(said.toString()).contains("NOT genuine").doesNotContain("2025-12-31");
  }

  @Test
  void another_offices_key_and_other_signed_things_are_refused() throws Exception {
    ECKey stranger = new ECKeyGenerator(Curve.P_256).keyID("stranger").generate();
    assertThat(verify(write("a.jws", token("gongkai-receipt+jws", stranger)))).isEqualTo(1);
    assertThat(said.toString()).contains("not among those");
    assertThat(verify(write("b.jws", token("JWT", office)))).isEqualTo(1);
    assertThat(verify(write("c.txt", "no receipt at all"))).isEqualTo(1);
    assertThat(verify(folder.resolve("missing.pdf"))).isEqualTo(1);
  }

  @Test
  void the_content_must_be_the_one_received() throws Exception {
    Path receipt = write("receipt.jws", token("gongkai-receipt+jws", office));
    String content = folder.resolve("content.json").toString();
    assertThat(verify(receipt, "--content", content)).isZero();
    Path other = write("other.json", "{\"salt\":\"x\"}");
    assertThat(verify(receipt, "--content", other.toString())).isEqualTo(1);
  }

  @Test
  void one_false_file_among_many_is_a_failure() throws Exception {
    Path good = write("good.jws", token("gongkai-receipt+jws", office));
    Path bad = write("bad.jws", "nothing");
    assertThat(verify(good, bad.toString(), "--json")).isEqualTo(1);
    assertThat(said.toString()).contains("\"genuine\" : true", "\"genuine\" : false");
  }

  private int verify(Path file, String... more) {
    CommandLine line = Gongkai.line();
    line.setOut(new PrintWriter(said, true));
    String[] words = new String[more.length + 4];
    words[0] = "verify";
    words[1] = file.toString();
    words[2] = "--key";
    words[3] = folder.resolve("keys.json").toString();
    System.arraycopy(more, 0, words, 4, more.length);
    return line.execute(words);
  }

  private String token(String type, ECKey key) throws Exception {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType(type))
            .keyID(key.getKeyID())
            .build();
    var signed = new JWSObject(header, new Payload(payload()));
    signed.sign(new ECDSASigner(key));
    return signed.serialize();
  }

  private String payload() throws Exception {
    String digest = ContentDigest.of(write("content.json", "{\"salt\":\"s\",\"name\":\"n\"}"));
    return new Payload(Map.of("organ", "o", "due", "2025-03-31", "digest", digest)).toString();
  }

  private Path write(String name, String text) throws Exception {
    return Files.writeString(folder.resolve(name), text);
  }

  private static String base64(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
