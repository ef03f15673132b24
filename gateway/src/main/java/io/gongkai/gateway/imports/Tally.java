package io.gongkai.gateway.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The count of one import; read by its heartbeat while it goes on counting. */
final class Tally {
  private final Map<Answer.Result, Long> ended = new EnumMap<>(Answer.Result.class);
  private final Map<Long, Answer> rejected = new TreeMap<>();
  private final Map<Owner, Map<String, List<Answer>>> parked = new EnumMap<>(Owner.class);

  /** Counts an answer; {@code owner} keeps the line when it waits. */
  synchronized void count(Owner owner, Answer answer) {
    String receipt = answer.receipt();
    if (answer.result() == Answer.Result.WAITING && receipt != null) {
      parked
          .computeIfAbsent(owner, _ -> new HashMap<>())
          .computeIfAbsent(receipt, _ -> new ArrayList<>())
          .add(answer);
    } else {
      count(answer);
    }
  }

  /** Counts an answer that is final. */
  synchronized void count(Answer answer) {
    ended.merge(answer.result(), 1L, Long::sum);
    if (answer.result() == Answer.Result.REJECTED) {
      rejected.put(answer.line(), answer);
    }
  }

  synchronized List<String> receipts(Owner owner) {
    return new ArrayList<>(parked.getOrDefault(owner, Map.of()).keySet());
  }

  /** Takes over what has become of parked lines; says whether anything has. */
  synchronized boolean settle(Owner owner, Map<String, Settled> news) {
    Map<String, List<Answer>> waiting = parked.getOrDefault(owner, Map.of());
    boolean moved = false;
    for (Map.Entry<String, Settled> entry : news.entrySet()) {
      Settled now = entry.getValue();
      List<Answer> lines =
          now.result() == Answer.Result.WAITING ? null : waiting.remove(entry.getKey());
      if (lines != null) {
        settle(lines, now);
        moved = true;
      }
    }
    return moved;
  }

  /** The same line twice has one receipt; only the first of them was applied. */
  private void settle(List<Answer> lines, Settled now) {
    lines.sort(Comparator.comparingLong(Answer::line));
    Answer.Result result = now.result();
    for (Answer line : lines) {
      count(new Answer(line.line(), line.ref(), result, now.code(), now.detail(), null));
      result = result == Answer.Result.APPLIED ? Answer.Result.UNCHANGED : result;
    }
  }

  synchronized Message.Counted counted() {
    return new Message.Counted(
        new Message.Counts(lines(), applied(), unchanged(), waiting(), rejected.size()));
  }

  synchronized Message.Summed summed() {
    List<Message.Rejected> refused =
        rejected.values().stream()
            .map(a -> new Message.Rejected(a.line(), a.ref(), a.code(), a.detail()))
            .toList();
    return new Message.Summed(
        new Message.Summary(lines(), applied(), unchanged(), waiting(), refused));
  }

  private long lines() {
    return applied() + unchanged() + waiting() + rejected.size();
  }

  private long applied() {
    return ended.getOrDefault(Answer.Result.APPLIED, 0L);
  }

  private long unchanged() {
    return ended.getOrDefault(Answer.Result.UNCHANGED, 0L);
  }

  private long waiting() {
    long parkedLines =
        parked.values().stream()
            .flatMap(lines -> lines.values().stream())
            .mapToLong(List::size)
            .sum();
    return ended.getOrDefault(Answer.Result.WAITING, 0L) + parkedLines;
  }
}
