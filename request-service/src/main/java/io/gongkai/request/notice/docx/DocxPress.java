package io.gongkai.request.notice.docx;

import io.gongkai.request.notice.Press;
import io.gongkai.request.notice.domain.Printed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** DOCX as word processors read it. Two letters at a time; others wait their turn. */
@Component
final class DocxPress implements Press {

  private static final int WAITING = 1000;

  private final WordFaces faces;
  private final Scheduler presses = Schedulers.newBoundedElastic(2, WAITING, "docx");

  DocxPress(WordFaces faces) {
    this.faces = faces;
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public Mono<byte[]> print(Printed printed) {
    return Mono.fromCallable(() -> pressed(printed)).subscribeOn(presses);
  }

  private byte[] pressed(Printed printed) throws IOException, InvalidFormatException {
    try (var document = new XWPFDocument()) {
      Section.set(document, faces);
      new WordLetter(document, faces).write(printed);
      document.getProperties().getCoreProperties().setCreator("Gongkai");
      document.getProperties().getCoreProperties().setTitle(printed.sheet().title());
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.toByteArray();
    }
  }
}
