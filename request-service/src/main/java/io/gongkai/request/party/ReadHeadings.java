package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * What a list shows of people: their masked names and the subject of each case, masked for all but
 * the person. One entry of the audit trail for the whole part of a list.
 */
@UseCase
public final class ReadHeadings {

  /** A row: whose case it is, and the text that is its subject. */
  public record Heading(String party, String subject) {}

  /** {@code own} = the reader is the person; then nothing is masked. */
  public record Command(List<Heading> rows, String by, String purpose, boolean own) {}

  /** Absent is what was erased. */
  public record Shown(@Nullable String name, @Nullable String subject) {

    @Override
    public String toString() {
      return "Shown";
    }
  }

  private final People people;
  private final Words words;
  private final Readings readings;
  private final Now now;

  ReadHeadings(People people, Words words, Readings readings, Now now) {
    this.people = people;
    this.words = words;
    this.readings = readings;
    this.now = now;
  }

  public Mono<Map<Heading, Shown>> handle(Command command) {
    Set<String> parties = new HashSet<>();
    Set<String> subjects = new HashSet<>();
    for (Heading row : command.rows()) {
      parties.add(row.party());
      subjects.add(row.subject());
    }
    return Mono.zip(people.readAll(parties), words.readAll(subjects))
        .delayUntil(found -> note(command, found.getT1(), found.getT2()))
        .map(found -> shown(command, found.getT1(), found.getT2()));
  }

  private Mono<Void> note(
      Command command, Map<String, Person> persons, Map<String, Words.Kept> texts) {
    Set<String> holders = new TreeSet<>(persons.keySet());
    Set<String> of = new TreeSet<>(persons.keySet());
    texts.values().forEach(kept -> holders.add(kept.holder()));
    of.addAll(texts.keySet());
    return of.isEmpty()
        ? Mono.empty()
        : readings.record(
            new Readings.Reading(
                List.copyOf(of),
                List.copyOf(holders),
                command.by(),
                command.purpose(),
                !command.own(),
                now.get()));
  }

  private static Map<Heading, Shown> shown(
      Command command, Map<String, Person> persons, Map<String, Words.Kept> texts) {
    Map<Heading, Shown> shown = new HashMap<>();
    for (Heading row : command.rows()) {
      Person person = persons.get(row.party());
      Words.Kept subject = texts.get(row.subject());
      String name = person == null ? null : person.name();
      String text = subject == null ? null : subject.text();
      shown.put(row, command.own() ? new Shown(name, text) : masked(name, text));
    }
    return shown;
  }

  private static Shown masked(@Nullable String name, @Nullable String text) {
    String mask = name == null ? null : Mask.name(name);
    String clean = text == null ? null : Mask.text(text);
    return clean == null || name == null || mask == null
        ? new Shown(mask, clean)
        : new Shown(mask, clean.replace(name, mask)); // people write their own name into subjects
  }
}
