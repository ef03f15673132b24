package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import io.gongkai.request.RequestHouse;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A receipt proves what was received and when, to anybody, without asking us and without names. */
class ReceiptsOverHttpTest {

  private static final Pattern TOKEN =
      Pattern.compile("eyJ[\\w-]+\\.[\\w-]+\\.[\\w-]{86}(?![\\w-])");
  private LetterCalls calls = new LetterCalls();

  @BeforeEach
  void a_received_application() {
    RequestHouse.dayIs("2025-03-03");
    calls = new LetterCalls().withLetterhead().received();
  }

  @Test
  void the_published_key_verifies_it() throws Exception {
    JWSObject signed = JWSObject.parse(receipt(calls.citizen).get("receipt").asString());
    assertThat(signed.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
    assertThat(signed.verify(new ECDSAVerifier(key()))).isTrue();
    Map<String, Object> says = signed.getPayload().toJSONObject();
    assertThat(says)
        .containsEntry("organ", calls.organ)
        .containsEntry("application", calls.id)
        .containsEntry("channel", "ONLINE")
        .containsEntry("arrived", "2025-03-03")
        .containsEntry("received", "2025-03-03")
        .containsEntry("due", "2025-03-31");
  }

  @Test
  void nothing_secret_is_published() {
    String keys =
        new String(
            LetterCalls.bytes(
                RequestHouse.client(null).get().uri("/api/v1/receipt-keys").exchange()),
            StandardCharsets.UTF_8);
    assertThat(keys).contains("\"kid\"", "P-256").doesNotContain("\"d\"");
  }

  @Test
  void it_names_nobody_and_its_digest_covers_the_content() throws Exception {
    JsonNode answer = receipt(calls.citizen);
    JWSObject signed = JWSObject.parse(answer.get("receipt").asString());
    assertThat(signed.getPayload().toString())
        .doesNotContain(LetterCalls.APPLICANT, "445381196406229373", "预算");
    String content = answer.get("content").asString();
    assertThat(content).contains(LetterCalls.APPLICANT, "2024年度财政预算执行情况");
    byte[] sum =
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
    assertThat(signed.getPayload().toJSONObject())
        .containsEntry(
            "digest", "sha-256:" + Base64.getUrlEncoder().withoutPadding().encodeToString(sum));
    JsonNode parsed = JsonMapper.shared().readTree(content);
    assertThat(parsed.get("salt").asString()).hasSize(43);
  }

  @Test
  void the_letter_carries_it_as_an_attachment_and_as_a_code_that_a_camera_reads() throws Exception {
    byte[] pdf = calls.pdf(calls.clerk, calls.issued("RECEIPT").get("id").asString());
    Matcher found = TOKEN.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
    assertThat(found.find()).isTrue();
    String attached = found.group();
    assertThat(JWSObject.parse(attached).verify(new ECDSAVerifier(key()))).isTrue();
    assertThat(scanned(pdf)).isEqualTo(attached);
  }

  @Test
  void the_applicant_and_the_officers_get_it_and_nobody_else() {
    receipt(calls.citizen);
    receipt(calls.clerk);
    calls.get(calls.supervisor, "/receipt").expectStatus().isForbidden();
    calls.get("other~citizen~", "/receipt").expectStatus().isNotFound();
    calls.get(null, "/receipt").expectStatus().isUnauthorized();
  }

  private JsonNode receipt(String token) {
    return LetterCalls.json(calls.get(token, "/receipt"));
  }

  private static ECKey key() throws Exception {
    byte[] keys =
        LetterCalls.bytes(RequestHouse.client(null).get().uri("/api/v1/receipt-keys").exchange());
    return (ECKey) JWKSet.parse(new String(keys, StandardCharsets.UTF_8)).getKeyByKeyId("test-1");
  }

  /** What a camera reads on the page that carries the code, as on a good printout. */
  private static String scanned(byte[] pdf) throws Exception {
    Map<DecodeHintType, Object> hints = Map.of(DecodeHintType.TRY_HARDER, true);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int i = document.getNumberOfPages() - 1; i >= 0; i--) {
        BufferedImage page = new PDFRenderer(document).renderImageWithDPI(i, 300);
        int[] pixels =
            page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        try {
          return new QRCodeReader()
              .decode(new BinaryBitmap(new HybridBinarizer(source)), hints)
              .getText();
        } catch (NotFoundException elsewhere) {
          continue;
        }
      }
    }
    throw new AssertionError("no code on any page");
  }
}
