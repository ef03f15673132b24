package io.gongkai.request.receipt;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.ReadCaseRecord;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.ReadParty;
import io.gongkai.request.party.ReadText;
import io.gongkai.request.receipt.domain.Content;
import io.gongkai.request.receipt.domain.Receipt;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/**
 * Signs what the office attests of an application: digest of its content, channel, received and due
 * day. Nothing is kept: the same case gives the same receipt, signed anew.
 */
@UseCase
public final class IssueReceipt {

  /** {@code by} is who reads people and words for it. */
  public record Command(String application, LocalDate day, String by) {}

  /** The compact JWS, and the text that its digest covers. */
  public record Issued(String token, String content) {

    @Override
    public String toString() {
      return "Issued[receipt]";
    }
  }

  private static final String PURPOSE = "issue-receipt";

  private final ReadCaseRecord cases;
  private final ReadParty party;
  private final ReadText text;
  private final ReceiptForm form;
  private final KeyedDigest salts;

  IssueReceipt(
      ReadCaseRecord cases,
      ReadParty party,
      ReadText text,
      ReceiptForm form,
      KeyedDigests digests) {
    this.cases = cases;
    this.party = party;
    this.text = text;
    this.form = form;
    this.salts = digests.forPurpose("receipt-salt");
  }

  public Mono<Issued> handle(Command c) {
    return cases
        .handle(new ReadCaseRecord.Command(c.application(), c.day()))
        .switchIfEmpty(Mono.error(() -> new NotFound(c.application())))
        .flatMap(
            record ->
                Mono.zip(
                        party.handle(new ReadParty.Command(record.party(), c.by(), PURPOSE)),
                        words(record.subject(), c),
                        words(record.description(), c))
                    .map(
                        read ->
                            form.content(content(record, read.getT1(), read.getT2(), read.getT3())))
                    .map(content -> new Issued(signed(record, content, c.day()), content)));
  }

  private Mono<String> words(String ref, Command c) {
    return text.handle(new ReadText.Command(ref, c.by(), PURPOSE));
  }

  private Content content(CaseRecord record, Person person, String subject, String description) {
    return new Content(
        salts.of(record.id()),
        record.id(),
        record.category(),
        person.name(),
        person.documentType(),
        person.documentNumber(),
        subject,
        description,
        record.delivery());
  }

  private String signed(CaseRecord record, String content, LocalDate day) {
    return form.signed(
        new Receipt(
            record.organ(),
            record.id(),
            form.digest(content),
            record.channel(),
            record.arrived(),
            record.received(),
            record.due(),
            day));
  }
}
