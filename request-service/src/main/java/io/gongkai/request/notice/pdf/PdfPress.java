package io.gongkai.request.notice.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.gongkai.request.notice.Press;
import io.gongkai.request.notice.domain.Printed;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * PDF/A-3u: long-lived, every character readable as text, and able to carry the signed receipt as
 * an attachment. Two letters at a time; others wait their turn.
 */
@Component
final class PdfPress implements Press {

  private static final float A4_WIDTH = 210;
  private static final float A4_HEIGHT = 297;
  private static final int WAITING = 1000;

  private final Faces faces;
  private final String css = css();
  private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  private final SecureRandom random = new SecureRandom();
  private final Scheduler presses = Schedulers.newBoundedElastic(2, WAITING, "pdf");

  PdfPress(Faces faces) {
    this.faces = faces;
    XRLog.setLoggingEnabled(false); // its warnings quote the text, which names people
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public Mono<byte[]> print(Printed printed) {
    return Mono.fromCallable(() -> pressed(printed)).subscribeOn(presses);
  }

  private byte[] pressed(Printed printed) throws IOException {
    var builder = new PdfRendererBuilder();
    faces.lendTo(builder);
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_U);
    builder.useColorProfile(colours);
    builder.useDefaultPageSize(A4_WIDTH, A4_HEIGHT, BaseRendererBuilder.PageSizeUnits.MM);
    builder.withProducer("Gongkai");
    builder.withW3cDocument(LetterPage.of(printed, css), "/");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      String receipt = printed.sheet().receipt();
      if (receipt != null) {
        Attachment.add(document, receipt);
      }
      // The digest of a letter is kept for ever: it must not be guessed from its words.
      document.setDocumentId(random.nextLong());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private static String css() {
    try (InputStream in = PdfPress.class.getResourceAsStream("/letters/letter.css")) {
      if (in == null) {
        throw new IllegalStateException("letters/letter.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
