package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A case that is only told: when it arrived and was confirmed, and what happened, in any order.
 *
 * @param received the day of confirmation; null = not confirmed, or at once where arrival counts
 */
public record ClockSimulation(
    Channel channel,
    LocalDate submitted,
    @Nullable LocalDate received,
    List<SimulatedEvent> events) {
  private static final Comparator<SimulatedEvent> ORDER =
      Comparator.comparing(SimulatedEvent::on)
          .thenComparing(SimulatedEvent::type)
          .thenComparing(
              SimulatedEvent::delivered, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(
              SimulatedEvent::workingDays, Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(SimulatedEvent::until, Comparator.nullsFirst(Comparator.naturalOrder()));

  public ClockSimulation {
    events = List.copyOf(events);
  }

  /** The application as it would be; refused like the real one. */
  public Application run(Law law) {
    List<Happened> history = new ArrayList<>();
    history.add(new Happened(step(submitted), first()));
    LocalDate confirmed = received == null && channel.receivedOnArrival() ? submitted : received;
    if (confirmed != null) {
      if (confirmed.isBefore(submitted)) {
        throw RuleBroken.of("bad-date", Map.of("field", "received"));
      }
      add(history, confirmed, Registration.receive(moment(history, confirmed, law)));
    }
    List<Told> left = new ArrayList<>(told());
    while (!left.isEmpty()) {
      takeOne(history, left, law);
    }
    return Application.fold(history);
  }

  /** An event and where it stood in what was told, so that a refusal can point at it. */
  private record Told(SimulatedEvent event, int place) {
    RuleBroken refusal(RuleBroken refused) {
      Map<String, Object> facts = new LinkedHashMap<>(refused.facts());
      String event = "events." + place;
      facts.compute("field", (f, field) -> field == null ? event : event + "." + field);
      return RuleBroken.of(refused.code(), facts);
    }
  }

  private List<Told> told() {
    return IntStream.range(0, events.size())
        .mapToObj(i -> new Told(events.get(i), i))
        .sorted(Comparator.comparing(Told::event, ORDER))
        .toList();
  }

  /** Of the things of the earliest day the first that is lawful, so that order does not matter. */
  private static void takeOne(List<Happened> history, List<Told> left, Law law) {
    LocalDate day = left.getFirst().event().on();
    Moment moment = moment(history, day, law);
    RuleBroken first = null;
    for (Told told : left.stream().filter(t -> t.event().on().equals(day)).toList()) {
      try {
        add(history, day, SimulatedSteps.decide(told.event(), moment));
        left.remove(told);
        return;
      } catch (RuleBroken refused) {
        first = first == null ? told.refusal(refused) : first;
      }
    }
    throw first == null ? new IllegalStateException("nothing on " + day) : first;
  }

  private static void add(List<Happened> history, LocalDate day, List<ApplicationFact> facts) {
    facts.forEach(fact -> history.add(new Happened(step(day), fact)));
  }

  private static Moment moment(List<Happened> history, LocalDate day, Law law) {
    return new Moment(Application.fold(history), step(day), law);
  }

  private static Step step(LocalDate day) {
    return new Step(day, day, "simulation", true);
  }

  private ApplicationFact first() {
    return new ApplicationFact.Submitted(
        "", "", channel, ApplicantCategory.NATURAL_PERSON, "", "", "", Delivery.PAPER, null);
  }
}
