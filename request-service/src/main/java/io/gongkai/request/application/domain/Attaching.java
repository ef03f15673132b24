package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.Attached;
import java.util.List;
import java.util.Map;

/** Files of a case: proofs and samples of the applicant, and what the answer gives out. */
public final class Attaching {
  private Attaching() {}

  /** A file is added; just the same file again changes nothing. */
  public static List<ApplicationFact> attach(Moment moment, Attached file, int most) {
    Gate.check(moment, StepKind.ATTACH);
    if (file.answer() && !isAnswerOpen(moment.stage())) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    List<Attached> others =
        moment.application().attached().stream()
            .filter(other -> other.answer() == file.answer())
            .toList();
    if (others.stream().anyMatch(other -> other.file().equals(file.file()))) {
      return List.of();
    }
    if (others.size() >= most) {
      throw Gate.refuse(moment, "too-many-files", Map.of("most", most));
    }
    return List.of(file);
  }

  /** What is reviewed is what goes out: nothing is added to an answer once it is in review. */
  private static boolean isAnswerOpen(Stage stage) {
    return !(stage instanceof Stage.Submitted || stage instanceof Stage.InReview);
  }
}
