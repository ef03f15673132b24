package io.gongkai.request.remedy;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Today;
import io.gongkai.request.party.ReadHeadings;
import io.gongkai.request.party.ReadHeadings.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/**
 * What the cases of a part of a list are about, by application; erased ones are left out. One entry
 * of the audit trail for each part.
 */
@UseCase
public final class FindRemedySubjects {

  /** {@code own} = the reader is the applicant of all of them; then nothing is masked. */
  public record Command(Set<String> applications, String by, String purpose, boolean own) {}

  private final CaseSubjects cases;
  private final ReadHeadings read;
  private final Today today;

  FindRemedySubjects(CaseSubjects cases, ReadHeadings read, Today today) {
    this.cases = cases;
    this.read = read;
    this.today = today;
  }

  public Mono<Map<String, String>> handle(Command c) {
    return cases
        .of(c.applications(), today.get())
        .map(
            found ->
                found.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            one -> new Heading(one.getValue().party(), one.getValue().text()))))
        .flatMap(rows -> read(rows, c));
  }

  private Mono<Map<String, String>> read(Map<String, Heading> rows, Command c) {
    return read.handle(
            new ReadHeadings.Command(List.copyOf(rows.values()), c.by(), c.purpose(), c.own()))
        .map(
            shown -> {
              Map<String, String> subjects = new HashMap<>();
              rows.forEach(
                  (application, row) -> {
                    ReadHeadings.Shown one = shown.get(row);
                    if (one != null && one.subject() != null) {
                      subjects.put(application, one.subject());
                    }
                  });
              return subjects;
            });
  }
}
