package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.FindParts;
import io.gongkai.request.application.SplitApplication;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** One form with several matters becomes several cases (子件). */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class SplitController {
  /** The matters of the form, each as it is to be asked for. */
  record SplitRequest(@Size(min = 2, max = 50) List<@Valid Matter> items) {}

  /** One matter. */
  record Matter(
      @NotBlank @Size(max = 200) String subject, @NotBlank @Size(max = 5000) String description) {
    @Override
    public String toString() {
      return "Matter[]";
    }
  }

  /** The cases of the matters; there are at most fifty, so there is one part. */
  record PartsView(List<ApplicationView> items) {}

  private final CaseDesk desk;
  private final ApplicationReaders readers;
  private final SplitApplication split;
  private final FindParts parts;

  SplitController(
      CaseDesk desk, ApplicationReaders readers, SplitApplication split, FindParts parts) {
    this.desk = desk;
    this.readers = readers;
    this.split = split;
    this.parts = parts;
  }

  @PostMapping("/splits")
  Mono<ResponseEntity<ApplicationView>> split(
      @PathVariable String id, @Valid @RequestBody SplitRequest body, Caller caller, IfMatch seen) {
    List<SplitApplication.Item> items =
        body.items().stream()
            .map(m -> new SplitApplication.Item(m.subject(), m.description()))
            .toList();
    return desk.step(
        caller,
        id,
        CaseDesk.DESK,
        stamp -> split.handle(new SplitApplication.Command(id, seen.version(), items, stamp)));
  }

  @GetMapping("/parts")
  Mono<PartsView> parts(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(held -> parts.handle(held).map(desk::view).collectList())
        .map(PartsView::new);
  }
}
