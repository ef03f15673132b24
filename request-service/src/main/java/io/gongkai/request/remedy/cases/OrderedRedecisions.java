package io.gongkai.request.remedy.cases;

import io.gongkai.request.application.Redecisions;
import io.gongkai.request.remedy.Remedies;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A remedy that ended with a corrected reply makes one new reply of its application lawful. */
@Component
final class OrderedRedecisions implements Redecisions {

  private final Remedies remedies;

  OrderedRedecisions(Remedies remedies) {
    this.remedies = remedies;
  }

  @Override
  public Flux<LocalDate> orderedFor(String application) {
    return remedies
        .against(application)
        .flatMapIterable(remedy -> remedy.corrected().stream().toList())
        .sort();
  }
}
