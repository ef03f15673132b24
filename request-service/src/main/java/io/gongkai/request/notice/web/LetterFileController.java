package io.gongkai.request.notice.web;

import io.gongkai.kit.time.Today;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.notice.ComposeLetter;
import io.gongkai.request.notice.HeldLetter;
import io.gongkai.request.notice.Press.Format;
import io.gongkai.request.notice.PreviewLetter;
import io.gongkai.request.notice.ReadLetterFile;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * Letters as files, by suffix or by Accept: frozen ones for officers and the addressed applicant,
 * previews for officers. A supervisor, who sees people masked, gets none.
 */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class LetterFileController {

  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final LetterReaders readers;
  private final ReadLetterFile read;
  private final PreviewLetter preview;
  private final Today today;

  LetterFileController(
      LetterReaders readers, ReadLetterFile read, PreviewLetter preview, Today today) {
    this.readers = readers;
    this.read = read;
    this.preview = preview;
    this.today = today;
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PDF_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping(
      path = {"/letters/{letter}", "/letters/{letter:[a-z0-9-]+}.pdf"},
      produces = MediaType.APPLICATION_PDF_VALUE)
  Mono<ResponseEntity<byte[]>> pdf(
      @PathVariable String id, @PathVariable String letter, Caller caller) {
    return file(id, letter, caller, Format.PDF);
  }

  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
  @GetMapping(
      path = {"/letters/{letter}", "/letters/{letter:[a-z0-9-]+}.docx"},
      produces = DOCX)
  Mono<ResponseEntity<byte[]>> docx(
      @PathVariable String id, @PathVariable String letter, Caller caller) {
    return file(id, letter, caller, Format.DOCX);
  }

  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PDF_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  @GetMapping(
      path = {"/letter-previews/{kind}", "/letter-previews/{kind:[A-Z_]+}.pdf"},
      produces = MediaType.APPLICATION_PDF_VALUE)
  Mono<ResponseEntity<byte[]>> previewPdf(
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable Long step,
      @RequestParam(required = false) @Nullable Boolean exempt,
      Caller caller) {
    return preview(id, kind, step, exempt, caller, Format.PDF);
  }

  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = DOCX, schema = @Schema(type = "string", format = "binary")))
  @GetMapping(
      path = {"/letter-previews/{kind}", "/letter-previews/{kind:[A-Z_]+}.docx"},
      produces = DOCX)
  Mono<ResponseEntity<byte[]>> previewDocx(
      @PathVariable String id,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable Long step,
      @RequestParam(required = false) @Nullable Boolean exempt,
      Caller caller) {
    return preview(id, kind, step, exempt, caller, Format.DOCX);
  }

  private Mono<ResponseEntity<byte[]>> file(
      String id, String letter, Caller caller, Format format) {
    return readers
        .knownCase(caller, id)
        .zipWhen(_ -> readers.known(caller, id, letter))
        .doOnNext(both -> caller.requireThat(mayOpen(caller, both.getT1(), both.getT2())))
        .flatMap(
            both ->
                read.handle(
                    new ReadLetterFile.Command(
                        letter, format, caller.subject(), purpose(caller, both.getT1()))))
        .map(bytes -> answer(bytes, format, letter));
  }

  private Mono<ResponseEntity<byte[]>> preview(
      String id,
      String kind,
      @Nullable Long step,
      @Nullable Boolean exempt,
      Caller caller,
      Format format) {
    return readers
        .officersCase(caller, id)
        .flatMap(
            _ ->
                preview.handle(
                    new PreviewLetter.Command(
                        new ComposeLetter.Command(
                            id, kind, step, exempt, true, today.get(), caller.subject()),
                        format)))
        .map(bytes -> answer(bytes, format, "preview"));
  }

  private static boolean mayOpen(Caller caller, CaseRecord record, HeldLetter held) {
    return LetterReaders.isOwner(caller, record)
        ? LetterReaders.mayRead(caller, held)
        : caller.actsFor(record.organ(), LetterReaders.OFFICERS);
  }

  private static String purpose(Caller caller, CaseRecord record) {
    return LetterReaders.isOwner(caller, record) ? "own-case" : "handle-case";
  }

  private static ResponseEntity<byte[]> answer(byte[] bytes, Format format, String name) {
    boolean pdf = format == Format.PDF;
    String file = name + (pdf ? ".pdf" : ".docx");
    return ResponseEntity.ok()
        .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.parseMediaType(DOCX))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(file).build().toString())
        .header("Repr-Digest", digest(bytes))
        .body(bytes);
  }

  /** What the reader may check and keep (RFC 9530); the platform keeps no plain digest. */
  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha-256=:%s:".formatted(Base64.getEncoder().encodeToString(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
