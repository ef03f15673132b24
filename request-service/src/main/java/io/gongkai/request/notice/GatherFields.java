package io.gongkai.request.notice;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.notice.domain.Addressee;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.party.Mask;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.ReadParty;
import io.gongkai.request.party.ReadText;
import io.gongkai.request.party.ReadTexts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Collects what a template may name, by the Chinese names that templates use; absent = empty. Each
 * reading of people and words is noted.
 */
@UseCase
public final class GatherFields {

  /** One letter of one step. */
  public record Command(
      CaseRecord record,
      Passage passage,
      LetterRule rule,
      Letterhead head,
      LocalDate day,
      String by) {}

  private static final String PURPOSE = "write-letter";

  private final ReadParty party;
  private final ReadText text;
  private final ReadTexts texts;

  GatherFields(ReadParty party, ReadText text, ReadTexts texts) {
    this.party = party;
    this.text = text;
    this.texts = texts;
  }

  public Mono<Map<String, String>> handle(Command c) {
    CaseRecord record = c.record();
    Passage proposal = LetterSubject.proposal(record);
    return Mono.zip(
            party.handle(new ReadParty.Command(record.party(), c.by(), PURPOSE)),
            words(record.subject(), c),
            words(record.description(), c),
            words(c.passage().text(), c),
            words(proposal == null ? null : proposal.text(), c),
            enclosed(proposal == null ? List.of() : proposal.enclosed(), c))
        .map(
            read -> {
              Map<String, String> fields = new HashMap<>();
              LetterFields.office(fields, c.head(), c.day());
              LetterFields.ofCase(fields, record);
              person(fields, read.getT1());
              fields.put("信息名称", told(c, read.getT1(), read.getT2()));
              fields.put("信息描述", told(c, read.getT1(), read.getT3()));
              LetterFields.passage(fields, c.passage(), read.getT4());
              fields.put("答复内容", read.getT5());
              fields.put("附件", read.getT6());
              LetterFields.addressee(fields, c.rule().to());
              return fields;
            });
  }

  /** A third party learns what is asked for and not by whom, also where applicants write it. */
  private static String told(Command c, Person applicant, String words) {
    return c.rule().to() == Addressee.THIRD_PARTY
        ? Mask.text(words.replace(applicant.name(), Mask.name(applicant.name())))
        : words;
  }

  private Mono<String> words(@Nullable String ref, Command c) {
    return ref == null ? Mono.just("") : text.handle(new ReadText.Command(ref, c.by(), PURPOSE));
  }

  /** The names of files without what says their type, each on a line. */
  private Mono<String> enclosed(List<String> refs, Command c) {
    return refs.isEmpty()
        ? Mono.just("")
        : texts
            .handle(new ReadTexts.Command(Set.copyOf(refs), c.by(), PURPOSE))
            .map(
                names ->
                    refs.stream()
                        .map(ref -> names.getOrDefault(ref, ""))
                        .map(name -> name.replaceFirst("(?<=.)\\.[A-Za-z0-9]{1,5}$", ""))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining("\n")));
  }

  private static void person(Map<String, String> fields, Person person) {
    fields.put("申请人", person.name());
    fields.put("证件类型", LetterFields.term(person.documentType()));
    fields.put("证件号码", person.documentNumber());
    fields.put("联系电话", orEmpty(person.phone()));
    fields.put("电子邮箱", orEmpty(person.email()));
    fields.put("通信地址", orEmpty(person.address()));
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
