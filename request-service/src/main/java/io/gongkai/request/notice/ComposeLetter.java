package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Meaning;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.LetterRules;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.notice.domain.Sheet;
import io.gongkai.request.receipt.IssueReceipt;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Puts a letter into words: the template of its kind, outcome and day, filled from the case. {@code
 * letter-not-due} if no step calls for it, {@code letterhead-missing} if the organ has none.
 */
@UseCase
public final class ComposeLetter {

  /**
   * Which letter.
   *
   * @param step place in the history of the step it belongs to, null = the latest that calls for it
   * @param exempt what a partial answer refuses is refused under arts. 14-16; null = not said
   * @param by who reads people and words for it
   */
  public record Command(
      String application,
      String kind,
      @Nullable Long step,
      @Nullable Boolean exempt,
      boolean preview,
      LocalDate day,
      String by) {}

  private final ReadCaseRecord cases;
  private final Letterheads letterheads;
  private final LetterBook book;
  private final GatherFields fields;
  private final IssueReceipt receipt;

  ComposeLetter(
      ReadCaseRecord cases,
      Letterheads letterheads,
      LetterBook book,
      GatherFields fields,
      IssueReceipt receipt) {
    this.cases = cases;
    this.letterheads = letterheads;
    this.book = book;
    this.fields = fields;
    this.receipt = receipt;
  }

  public Mono<Composed> handle(Command c) {
    return cases
        .handle(new ReadCaseRecord.Command(c.application(), c.day()))
        .switchIfEmpty(Mono.error(() -> new NotFound(c.application())))
        .flatMap(
            record ->
                letterheads
                    .find(record.organ())
                    .map(HeldLetterhead::letterhead)
                    .switchIfEmpty(Mono.error(() -> RuleBroken.of("letterhead-missing")))
                    .flatMap(head -> compose(c, record, head)));
  }

  private Mono<Composed> compose(Command c, CaseRecord record, Letterhead head) {
    LetterRules rules = book.rules(c.day());
    LetterSubject subject = LetterSubject.of(record, rules, c.kind(), c.step(), c.preview());
    LetterRule rule = subject.rule();
    Meaning meaning = subject.passage().meaning();
    String remedy = remedy(rule, meaning, c.exempt());
    return Mono.zip(
            fields.handle(
                new GatherFields.Command(record, subject.passage(), rule, head, c.day(), c.by())),
            receiptOf(c, rule))
        .map(
            both -> {
              Map<String, String> filled = both.getT1();
              filled.put("文书", rule.zh().contains("答复书") ? "答复书" : "告知书");
              filled.put("救济条款", book.line(rules.clause(remedy), filled));
              Sheet sheet = sheet(rule, head, filled, both.getT2().orElse(null));
              return new Composed(
                  record, subject.passage(), rule, head, remedy, rules.effective(), sheet);
            });
  }

  private static String remedy(
      LetterRule rule, @Nullable Meaning meaning, @Nullable Boolean exempt) {
    if (rule.remedy() != null) {
      return rule.remedy();
    }
    return meaning == null ? "NONE" : LetterRules.remedy(meaning.remedy(), exempt);
  }

  private Mono<Optional<String>> receiptOf(Command c, LetterRule rule) {
    return rule.kind().equals(LetterRule.RECEIPT)
        ? receipt
            .handle(new IssueReceipt.Command(c.application(), c.day(), c.by()))
            .map(issued -> Optional.of(issued.token()))
        : Mono.just(Optional.empty());
  }

  private Sheet sheet(
      LetterRule rule, Letterhead head, Map<String, String> filled, @Nullable String receipt) {
    LetterBook.Text text = book.text(rule.template(), filled);
    boolean inside = rule.to() == Addressee.OFFICE;
    return new Sheet(
        inside ? null : head.name(),
        text.title(),
        inside ? null : filled.get("主送"),
        text.blocks(),
        rule.answers() ? filled.getOrDefault("附件", "").lines().toList() : List.of(),
        rule.sealed() ? head.name() : null,
        receipt);
  }
}
