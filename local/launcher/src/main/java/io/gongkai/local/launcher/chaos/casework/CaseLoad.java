package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.ApplicationForm;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** Cases from the application to the answer that is read, one after another. */
public final class CaseLoad {
  private static final int STRANGER_IN = 6; // an address may try ten codes a minute
  private static final List<CaseStep> LIFE =
      List.of(
          new Apply(),
          new OpenByCode(),
          new Register(),
          new Assign(),
          new AskForCorrection(),
          new Issue("CORRECTION_NOTICE"),
          new Deliver("CORRECTION_NOTICE"),
          new Correct(),
          new ConsultThirdParty(),
          new RecordOpinion(),
          new Extend(),
          new Issue("EXTENSION_NOTICE"),
          new Search(),
          new Draft(),
          new Review(false),
          new Draft(),
          new Review(true),
          new Issue(Issue.REPLY),
          new Deliver(Issue.REPLY),
          new ReadAnswer());

  private final People people;
  private final AtomicInteger begun = new AtomicInteger();
  private final Queue<LivedCase> cases = new ConcurrentLinkedQueue<>();

  public CaseLoad(People people) {
    this.people = people;
  }

  /** What the office needs before its first letter. */
  public void prepare() {
    SetLetterhead.first(people);
  }

  /** Lives through one case after another; the last one to its end. */
  public void write(BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      String key = UUID.randomUUID().toString();
      boolean stranger = begun.incrementAndGet() % STRANGER_IN == 0;
      LivedCase lived = new LivedCase(ApplicationForm.of(key.substring(0, 8)), key, stranger);
      LIFE.forEach(step -> step.take(lived, people));
      cases.add(lived);
    }
  }

  public List<LivedCase> cases() {
    return List.copyOf(cases);
  }

  /** How many are no longer found by sending the same application again under its key. */
  public long unknown() {
    return cases.stream().filter(lived -> !Apply.isKnown(lived, people)).count();
  }
}
