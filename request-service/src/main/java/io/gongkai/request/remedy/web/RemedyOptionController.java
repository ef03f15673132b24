package io.gongkai.request.remedy.web;

import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.web.Caller;
import io.gongkai.request.remedy.ReadRemedyOptions;
import io.gongkai.request.remedy.domain.RemedyOption;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Until when the applicant of a case may file what, and where it is written. */
@RestController
@RequestMapping("/api/v1/applications/{id}/remedy-options")
final class RemedyOptionController {
  private final ReadRemedyOptions read;
  private final RemedyReaders readers;

  RemedyOptionController(ReadRemedyOptions read, RemedyReaders readers) {
    this.read = read;
    this.readers = readers;
  }

  /** At most one for each kind of remedy: there is one part. */
  record OptionsView(List<RemedyOption> items) {}

  @GetMapping
  Mono<OptionsView> options(@PathVariable String id, Caller caller) {
    readers.require(caller);
    return read.handle(id)
        .filterWhen(found -> readers.mayKnow(caller, found.organ(), found.account()))
        .map(found -> new OptionsView(found.options()))
        .switchIfEmpty(Mono.error(() -> new NotFound(id)));
  }
}
