package io.gongkai.request.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case as other features may know it: days, codes and references, never the words themselves.
 *
 * @param party reference of the applicant, {@code subject} and {@code description} of the words
 * @param owner account of the applicant, or the one that stands for number and code of the case
 * @param due last day for the reply as of the day asked; null while the clock stands still
 * @param passages what letters can speak of, oldest first
 */
public record CaseRecord(
    String id,
    long version,
    String organ,
    String ref,
    String channel,
    String category,
    String delivery,
    String party,
    String subject,
    String description,
    String owner,
    LocalDate arrived,
    @Nullable LocalDate received,
    @Nullable LocalDate due,
    String state,
    @Nullable String assignee,
    List<Passage> passages) {

  public CaseRecord {
    passages = List.copyOf(passages);
  }

  /**
   * One step of the case.
   *
   * @param seq its place in the history, from 1
   * @param step the step by the name of the state table, e.g. {@code REQUEST_CORRECTION}
   * @param values what the step carries: ISO days, codes and numbers
   * @param text reference of its words, null where it has none
   * @param enclosed references of the names of the files that go out with an answer
   * @param meaning what its outcome means on the day asked, null where it has none
   */
  public record Passage(
      long seq,
      LocalDate on,
      String by,
      String step,
      Map<String, String> values,
      @Nullable String text,
      List<String> enclosed,
      @Nullable Meaning meaning) {

    public Passage {
      values = Map.copyOf(values);
      enclosed = List.copyOf(enclosed);
    }
  }

  /** An outcome by the rules of a day; {@code remedy} is the class of remedies. */
  public record Meaning(String outcome, String zh, String article, String remedy) {}
}
