package io.gongkai.request.remedy.cases;

import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.remedy.CaseSubjects;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks the applications what they are about. */
@Component
final class AttackedSubjects implements CaseSubjects {

  private final ReadCaseRecord records;

  AttackedSubjects(ReadCaseRecord records) {
    this.records = records;
  }

  @Override
  public Mono<Map<String, Subject>> of(Set<String> applications, LocalDate day) {
    return Flux.fromIterable(applications)
        .flatMap(id -> records.handle(new ReadCaseRecord.Command(id, day)))
        .collectMap(CaseRecord::id, record -> new Subject(record.party(), record.subject()));
  }
}
