package io.gongkai.request.application.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.AttachFile;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicationFact.Attached;
import io.gongkai.request.party.Attachments.Found;
import io.gongkai.request.party.ReadAttachment;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Files of a case, streamed in and out as they are. */
@RestController
@RequestMapping("/api/v1/applications/{id}/attachments")
final class AttachmentController {

  private final ApplicationReaders readers;
  private final AttachFile attach;
  private final ReadAttachment read;
  private final Disclosing disclosing;
  private final CaseFiles files;
  private final CaseDesk desk;

  AttachmentController(
      ApplicationReaders readers,
      AttachFile attach,
      ReadAttachment read,
      Disclosing disclosing,
      CaseFiles files,
      CaseDesk desk) {
    this.readers = readers;
    this.attach = attach;
    this.read = read;
    this.disclosing = disclosing;
    this.files = files;
    this.desk = desk;
  }

  /**
   * The body is the file; its name stands in {@code Content-Disposition: attachment;
   * filename*=UTF-8''…}, for a name is a citizen's word and no part of an address. Just the same
   * file again changes nothing.
   */
  @PostMapping(consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  Mono<ResponseEntity<AttachmentView>> attach(
      @PathVariable String id,
      @RequestParam(defaultValue = "APPLICATION") FileRole role,
      @RequestHeader(name = HttpHeaders.CONTENT_DISPOSITION, required = false)
          @Nullable String disposition,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                      schema = @Schema(type = "string", format = "binary")))
          @RequestBody(required = false)
          Flux<DataBuffer> body,
      Caller caller) {
    boolean answer = role == FileRole.ANSWER;
    Flux<ByteBuffer> bytes = body.map(AttachmentController::taken);
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(mayAttach(held, caller, answer)))
        .map(held -> FileName.of(disposition))
        .flatMap(
            name ->
                attach
                    .handle(
                        new AttachFile.Command(
                            id, name, bytes, answer, desk.stamp(caller, desk.today())))
                    .map(added -> created(added, name)));
  }

  @GetMapping
  Mono<AttachmentView.All> list(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(held -> files.of(held, caller))
        .map(AttachmentView.All::new);
  }

  /** The bytes, to be saved and never shown in place. */
  @GetMapping(path = "/{file}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
              schema = @Schema(type = "string", format = "binary")))
  Mono<ResponseEntity<Flux<DataBuffer>>> open(
      @PathVariable String id, @PathVariable String file, Caller caller) {
    String ref = AttachmentView.ref(file);
    return readers
        .known(caller, id)
        .doOnNext(held -> caller.requireThat(CaseFiles.mayOpen(held, caller)))
        .flatMap(held -> opened(held, caller, ref));
  }

  private Mono<ResponseEntity<Flux<DataBuffer>>> opened(
      HeldApplication held, Caller caller, String ref) {
    Attached known = files.find(held, caller, ref).orElseThrow(() -> new NotFound(ref));
    String purpose = Disclosing.purpose(held, caller);
    return disclosing
        .words(held, known.name(), caller)
        .map(name -> name.orElse("attachment"))
        .zipWith(read.handle(new ReadAttachment.Command(ref, caller.subject(), purpose)))
        .map(both -> download(both.getT1(), both.getT2()));
  }

  private static ResponseEntity<Flux<DataBuffer>> download(String name, Found found) {
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .contentLength(found.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .body(found.bytes().map(DefaultDataBufferFactory.sharedInstance::wrap));
  }

  private static boolean mayAttach(HeldApplication held, Caller caller, boolean answer) {
    return answer
        ? ApplicationReaders.isStaff(caller, held, CaseDesk.OFFICERS)
        : ApplicationReaders.isOwner(caller, held)
            || ApplicationReaders.isStaff(caller, held, CaseDesk.DESK);
  }

  private static ByteBuffer taken(DataBuffer buffer) {
    byte[] bytes = new byte[buffer.readableByteCount()];
    buffer.read(bytes);
    DataBufferUtils.release(buffer);
    return ByteBuffer.wrap(bytes);
  }

  private ResponseEntity<AttachmentView> created(AttachFile.Added added, String name) {
    AttachmentView view = AttachmentView.of(added.file(), desk.today(), name);
    String path = "/api/v1/applications/" + added.held().id() + "/attachments/" + view.id();
    return ResponseEntity.created(URI.create(path))
        .eTag(IfMatch.etag(added.held().version()))
        .body(view);
  }
}
